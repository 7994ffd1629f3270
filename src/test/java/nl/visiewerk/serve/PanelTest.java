package nl.visiewerk.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.visiewerk.build.Report;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the panel and the page with findings say. */
class PanelTest {
  private static final Finding ERROR =
      Finding.of(Rule.VERWIJZING_ONBEKEND, new Location("a&b.md", 2, 3), "<script>x</script>")
          .alsoAt(new Location("c.md", 4, 5));
  private static final Finding WARNING =
      Finding.of(Rule.KOP_ZONDER_SPATIE, Location.startOf("b.md"), "##Kop");

  private static State state(boolean strict, List<Finding> findings) {
    boolean failed = findings.stream().anyMatch(f -> f.severity().fails(strict));
    Report report =
        new Report(
            findings, List.of(new Report.Accepted(WARNING, "Zo & niet anders")), 1, 1, 0, failed);
    return new State(7, 2, 1, Path.of("x"), new Turn(report, null), strict);
  }

  private static Document panel(boolean strict, List<Finding> findings) {
    return Jsoup.parse(Panel.of(state(strict, findings)));
  }

  @Test
  void namesWhatFailsWithItsPlaceAndHint() {
    Document panel = panel(false, List.of(ERROR, WARNING));
    assertEquals(
        "Er is 1 fout. Tot alles klopt, ziet u hier de website zoals zij het laatst was.",
        panel.select("[role=status]").text());
    assertEquals(1, panel.select("li").size());
    assertEquals("a&b.md:2:3", panel.select("li code").text());
    assertEquals("/_regel/verwijzing-onbekend", panel.select("li a").attr("href"));
    assertTrue(panel.select("li").text().contains("<script>x</script>"));
    assertTrue(panel.select("li").text().contains("Zie ook c.md:4:5"));
    assertFalse(panel.select(".tip").text().isEmpty());
    assertEquals(1, panel.select("script").size(), "its own alone");
  }

  @Test
  void countsWhatDoesNotFail() {
    Document panel = panel(false, List.of(WARNING));
    assertEquals(
        "Geen fouten, 1 waarschuwing en geen adviezen.", panel.select("[role=status]").text());
    assertEquals(0, panel.select("li, .mislukt").size());
    assertEquals(1, panel(true, List.of(WARNING)).select(".mislukt li").size());
  }

  @Test
  void isSilentWhenNothingWasFound() {
    assertTrue(panel(false, List.of()).select("#_visiewerk").hasAttr("hidden"));
  }

  @Test
  void manyErrorsDoNotMakeEveryPageLong() {
    List<Finding> many =
        IntStream.range(0, 500)
            .mapToObj(i -> Finding.of(Rule.VERWIJZING_ONBEKEND, new Location("a.md", i, 1), "x"))
            .toList();
    Document panel = panel(false, many);
    assertTrue(panel.select("[role=status]").text().startsWith("Er zijn 500 fouten."));
    assertEquals(20, panel.select("li").size());
    assertEquals("/_bevindingen", panel.select(".acties a").attr("href"));
  }

  @Test
  void pageHasAllWithWhatWasAccepted() {
    Document page = Jsoup.parse(OwnPages.findings(state(false, List.of(ERROR, WARNING))));
    assertEquals(List.of("Fouten", "Waarschuwingen", "Aanvaard"), page.select("h2").eachText());
    assertEquals(3, page.select("li").size());
    assertTrue(page.text().contains("Reden: Zo & niet anders"));
    assertEquals("/", page.select("main a").attr("href"));
  }

  @Test
  void rulesAreExplained() {
    for (Rule rule : Rule.values()) {
      Document page = Jsoup.parse(OwnPages.rule(rule, state(false, List.of())));
      assertEquals(rule.id(), page.select("h1").text());
      assertFalse(page.select(".inleiding").text().isEmpty());
      assertEquals(2, page.select("pre").size());
    }
  }
}
