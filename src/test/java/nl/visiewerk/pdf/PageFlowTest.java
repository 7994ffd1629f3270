package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What must not be alone on the last page of a chapter. */
class PageFlowTest {
  private static final String LONG = "Genoeg om een bladzijde mee te beginnen. ".repeat(10);

  @Test
  void longParagraphMayBeginAPage() {
    assertEquals(List.of("", "einde"), classes("<p>" + LONG + "</p><p>" + LONG + "</p>", "p"));
  }

  @Test
  void shortParagraphMayNot() {
    assertEquals(
        List.of("", "einde", "slot"),
        classes("<p>" + LONG + "</p><p>" + LONG + "</p><p>Kort.</p>", "p"));
  }

  /** It took the figure before it to the next page. */
  @Test
  void longListMayBeginAPageButNotItsEnd() {
    String chapter = "<figure>Tekening</figure><ul>" + "<li>Punt</li>".repeat(6) + "</ul>";
    assertEquals(List.of(""), classes(chapter, "ul"));
    assertEquals(List.of("", "", "einde", "slot", "slot", "slot"), classes(chapter, "li"));
  }

  @Test
  void shortListIsKeptWithWhatIsBefore() {
    String chapter = "<p>Dit zijn ze:</p><ul><li>Een</li><li>Twee</li></ul>";
    assertEquals(List.of("heel slot"), classes(chapter, "ul"));
  }

  @Test
  void whatLeadsUpToAListIsKeptWithItAndALongerOneOnlyWithAColon() {
    String list = "<ul>" + ("<li>" + LONG + "</li>").repeat(2) + "</ul>";
    assertEquals(List.of("aanloop"), classes("<p>Dit zijn ze.</p>" + list, "p"));
    assertEquals(List.of(""), classes("<p>" + LONG + "</p>" + list, "p"));
    assertEquals(List.of("aanloop"), classes("<p>" + LONG + "Dit zijn ze:</p>" + list, "p"));
    assertEquals(List.of(""), classes("<p>" + LONG + LONG + "Dit zijn ze:</p>" + list, "p"));
  }

  @Test
  void whatLeadsUpToFiguresIsKeptWithThem() {
    String figures = "<div class=\"cijfers\"><table><tr><td>1</td></tr></table></div>";
    assertEquals(List.of("aanloop"), classes("<p>Dit zijn ze:</p>" + figures, "p"));
  }

  private static List<String> classes(String chapter, String name) {
    Document page =
        Xhtml.parse("<html><body><div class=\"hoofdstuk\">" + chapter + "</div></body></html>");
    PageFlow.settle(page);
    return Xhtml.elements(page, name).stream()
        .map((Element element) -> element.getAttribute("class"))
        .toList();
  }
}
