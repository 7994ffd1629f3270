package nl.visiewerk.pdf;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.visiewerk.diagnostic.Messages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Sees to it that every link inside a print page arrives somewhere. */
final class PageLinks {
  /** About ten lines: what is as near as this needs no page number. */
  private static final int NEAR = 600;

  /** At least this many characters fill a page. */
  private static final int A_PAGE = 2000;

  /** What comes before the id of a thing where a list names it. */
  private static final String NAMED = "_genoemd_";

  private PageLinks() {}

  /**
   * Gives every id to one element only, and mends or takes out the links to ids that no element
   * has: what is only named in a list, is found there. References get a place for the number of the
   * page.
   *
   * @param elsewhere where on the site the thing with an id is, if it is
   */
  static void settle(Document page, Function<String, Optional<String>> elsewhere) {
    Map<String, Integer> ids = new HashMap<>();
    Map<Element, Integer> links = new LinkedHashMap<>();
    note(page.getDocumentElement(), 0, ids, links);
    links.forEach(
        (link, place) -> {
          String href = link.getAttribute("href");
          if (!href.startsWith("#")) {
            return;
          }
          String id = href.substring(1);
          if (!ids.containsKey(id) && !isInside(link, NAMED + id)) {
            id = NAMED + id;
          }
          Integer target = ids.get(id);
          if (target != null) {
            link.setAttribute("href", "#" + id);
            int distance = Math.abs(target - place);
            if (distance > NEAR && isReference(link, href)) {
              addPage(link, "#" + id);
            } else if (distance > A_PAGE && isCall(link)) {
              Node mark = link.getParentNode();
              mark.getParentNode().insertBefore(page(page, "#" + id), mark.getNextSibling());
            }
          } else {
            elsewhere
                .apply(href.substring(1))
                .ifPresentOrElse(
                    address -> link.setAttribute("href", address), () -> Xhtml.unwrap(link));
          }
        });
  }

  private static boolean isInside(Element link, String id) {
    return link.getParentNode() instanceof Element item && item.getAttribute("id").equals(id);
  }

  /** Notes after how many characters every id and link comes; ids that are not unique are taken. */
  private static int note(
      Element element, int start, Map<String, Integer> ids, Map<Element, Integer> links) {
    int end = element.getNodeName().equals("h1") ? start + A_PAGE : start; // it begins a page
    if (element.hasAttribute("id") && ids.putIfAbsent(element.getAttribute("id"), end) != null) {
      element.removeAttribute("id");
    }
    if (element.getNodeName().equals("a")) {
      links.put(element, end);
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        end = note(inner, end, ids, links);
      } else if (child instanceof Text text) {
        end += text.getLength();
      }
    }
    return end;
  }

  /** Whether a page number helps; terms and sources have lists that are found without one. */
  private static boolean isReference(Element link, String href) {
    if (!link.getAttribute("class").equals("verwijzing")
        || href.startsWith("#begrip_")
        || href.startsWith("#bron_")) {
      return false;
    }
    for (Node node = link.getParentNode(); node instanceof Element; node = node.getParentNode()) {
      if (node.getNodeName().equals("td") || node.getNodeName().equals("th")) {
        return false;
      }
    }
    return true;
  }

  /** Whether it calls a note that was called before, so that the note may be on another page. */
  private static boolean isCall(Element link) {
    return link.getParentNode() instanceof Element holder
        && holder.getAttribute("class").equals("nootverwijzing");
  }

  /** Ends a reference with its page, inside the link. */
  private static void addPage(Element link, String href) {
    link.setAttribute("title", link.getTextContent());
    link.appendChild(page(link.getOwnerDocument(), href));
  }

  /**
   * A page number in brackets. {@link PageGlue} keeps the number, which the style sheet fills in,
   * with the word before it.
   */
  private static Element page(Document page, String href) {
    Element all = page.createElement("span");
    all.appendChild(page.createTextNode(" " + Messages.text("pdf.pagina")));
    Element number = page.createElement("span");
    number.setAttribute("class", "pagina-nummer");
    number.setAttribute("href", href);
    number.setTextContent("\u00a0");
    all.appendChild(number);
    return all;
  }
}
