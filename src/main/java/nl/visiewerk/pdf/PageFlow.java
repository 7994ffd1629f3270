package nl.visiewerk.pdf;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Keeps together on a page what a style sheet cannot tell belongs together. */
final class PageFlow {
  /** About three lines; a longer paragraph would leave too large a gap where it is taken away. */
  private static final int MOST_CHARACTERS = 260;

  /** About a quarter of a page of table. */
  private static final int MOST_CHARACTERS_OF_A_TABLE = 700;

  private static final Set<String> INTRODUCED = Set.of("ul", "ol", "table", "figure");

  private PageFlow() {}

  /**
   * Marks small tables, and short paragraphs that lead up to a list, a table or an image or that
   * are a title.
   */
  static void settle(Document page) {
    for (Element paragraph : Xhtml.elements(page, "p")) {
      Element next = next(paragraph);
      if (next != null
          && (INTRODUCED.contains(next.getNodeName()) || isTitle(paragraph))
          && !paragraph.hasAttribute("class")
          && paragraph.getTextContent().length() <= MOST_CHARACTERS) {
        paragraph.setAttribute("class", "aanloop");
      }
    }
    for (Element table : Xhtml.elements(page, "table")) {
      if (!table.hasAttribute("class")
          && table.getTextContent().length() <= MOST_CHARACTERS_OF_A_TABLE) {
        table.setAttribute("class", "heel");
      }
    }
  }

  /** Whether all of it is in bold: then it is a heading in all but name. */
  private static boolean isTitle(Element paragraph) {
    Node only = paragraph.getFirstChild();
    return only != null && only.getNodeName().equals("strong") && only.getNextSibling() == null;
  }

  private static @Nullable Element next(Element element) {
    for (Node next = element.getNextSibling(); next != null; next = next.getNextSibling()) {
      if (next instanceof Element found) {
        return found;
      }
    }
    return null;
  }
}
