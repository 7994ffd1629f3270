package nl.visiewerk.pdf;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Sees to it that every link inside a print page arrives somewhere. */
final class PageLinks {
  private PageLinks() {}

  /**
   * Gives every id to one element only, and mends or takes out the links to ids that no element
   * has.
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
      }
    }
  }
}
