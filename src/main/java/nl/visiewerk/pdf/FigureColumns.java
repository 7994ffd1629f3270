package nl.visiewerk.pdf;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Gives the columns of figures in a table one width when one of them has a long head. By itself the
 * renderer shares the room by the length of the heads, which puts those figures far away.
 */
final class FigureColumns {
  /** What columns of figures may have of the width together, in hundredths. */
  private static final int ALL = 76;

  /** More would part figures that are to be compared. */
  private static final int MOST = 22;

  /** A head with more characters takes two lines or more. */
  private static final int LONG = 24;

  private FigureColumns() {}

  /** Settles all tables of a page that have two columns of figures or more. */
  static void settle(Document page) {
    for (Element head : Xhtml.elements(page, "thead")) {
      List<Element> figures =
          Xhtml.elements(head, "th").stream()
              .filter(cell -> cell.getAttribute("class").equals("getal"))
              .toList();
      if (figures.size() > 1
          && figures.stream().anyMatch(cell -> cell.getTextContent().length() > LONG)) {
        String width = "width: " + Math.min(MOST, ALL / figures.size()) + "%";
        figures.forEach(cell -> cell.setAttribute("style", width));
      }
    }
  }
}
