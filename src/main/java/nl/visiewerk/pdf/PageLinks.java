package nl.visiewerk.pdf;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.visiewerk.diagnostic.Messages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Sees to it that every link inside a print page arrives somewhere. */
final class PageLinks {
  private PageLinks() {}

  /**
   * Gives every id to one element only, and mends or takes out the links to ids that no element
   * has. References get a place for the number of the page.
   *
   * @param elsewhere where on the site the thing with an id is, if it is
   */
  static void settle(Document page, Function<String, Optional<String>> elsewhere) {
    Set<String> ids = new HashSet<>();
    for (Element element : Xhtml.elements(page, "*")) {
      if (element.hasAttribute("id") && !ids.add(element.getAttribute("id"))) {
        element.removeAttribute("id");
      }
    }
    for (Element link : Xhtml.elements(page, "a")) {
      String href = link.getAttribute("href");
      if (href.startsWith("#") && !ids.contains(href.substring(1))) {
        elsewhere
            .apply(href.substring(1))
            .ifPresentOrElse(
                address -> link.setAttribute("href", address), () -> Xhtml.unwrap(link));
      } else if (href.startsWith("#") && link.getAttribute("class").equals("verwijzing")) {
        addPage(link, href);
      }
    }
  }

  /**
   * Ends a reference with its page. The style sheet fills in the number, and keeps the words before
   * it away from the end of a line: the renderer would break the line before the number.
   */
  private static void addPage(Element link, String href) {
    Document page = link.getOwnerDocument();
    link.setAttribute("title", link.getTextContent());
    Element words = page.createElement("span");
    words.setAttribute("class", "pagina-woord");
    words.setTextContent(" " + Messages.text("pdf.pagina") + "\u00a0");
    Element number = page.createElement("span");
    number.setAttribute("class", "pagina-nummer");
    number.setAttribute("href", href);
    link.appendChild(words);
    link.appendChild(number);
  }
}
