package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** How wide columns of figures are. */
class FigureColumnsTest {
  @Test
  void areEqualBesideALongHead() {
    assertEquals(
        List.of("", "width: 22%", "width: 22%", "width: 22%"),
        widths("Gebied", "2021", "2022", "Rest (medisch specialist, jeugdarts)"));
  }

  @Test
  void areOfTheRendererOtherwise() {
    assertEquals(List.of("", "", ""), widths("Gebied", "Realisatie 2021", "Norm"));
    assertEquals(List.of("", ""), widths("Gebied", "Rest (medisch specialist, jeugdarts)"));
  }

  private static List<String> widths(String first, String... figures) {
    String cells = "<th class=\"getal\">" + String.join("</th><th class=\"getal\">", figures);
    Document page =
        Xhtml.parse(
            "<table><thead><tr><th>" + first + "</th>" + cells + "</th></tr></thead></table>");
    FigureColumns.settle(page);
    return Xhtml.elements(page, "th").stream()
        .map((Element cell) -> cell.getAttribute("style"))
        .toList();
  }
}
