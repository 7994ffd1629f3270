package nl.visiewerk.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Says of elements of a print page what they are to become in the structure of the PDF, where the
 * renderer has no tag for them. It passes on titles as alternative texts, so they go in those.
 */
final class PageTags {
  /** What such a title begins with; no text has it, for it means nothing. */
  static final char MARK = '\uE000';

  private PageTags() {}

  static void settle(Document page) {
    for (Element contents : Xhtml.elements(page, "div")) {
      if (contents.getAttribute("class").equals("inhoud")) {
        mark(contents, "ol", "TOC");
        mark(contents, "li", "TOCI");
      }
    }
    for (Element caption : Xhtml.elements(page, "figcaption")) {
      caption.setAttribute("title", MARK + "Caption");
      ((Element) caption.getParentNode()).setAttribute("title", MARK + "Figure");
    }
    for (Element call : Xhtml.elements(page, "sup")) {
      if (call.getAttribute("class").equals("nootverwijzing")) {
        call.setAttribute("title", MARK + "Reference");
      }
    }
    for (Element code : Xhtml.elements(page, "pre")) {
      code.setAttribute("title", MARK + "P");
    }
    for (Element list : Xhtml.elements(page, "dl")) {
      list.setAttribute("title", MARK + "L");
      mark(list, "div", "LI");
      mark(list, "dt", "Lbl");
      mark(list, "dd", "LBody");
    }
  }

  private static void mark(Element within, String name, String tag) {
    for (Element element : Xhtml.elements(within, name)) {
      element.setAttribute("title", MARK + tag);
    }
  }
}
