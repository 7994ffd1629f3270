package nl.visiewerk.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.visiewerk.TestContent;
import nl.visiewerk.model.History;
import nl.visiewerk.model.History.Change;
import nl.visiewerk.model.Revision;
import nl.visiewerk.site.Page;
import nl.visiewerk.site.SitePlan;
import nl.visiewerk.theme.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say of where they come from, to people and to programs. */
class PageMetadataTest {
  private static final Instant MAY = Instant.parse("2026-05-01T10:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-01T10:00:00Z");
  private static final String CHAPTER = "documenten/visie/01-inleiding.md";

  private final Path folder;

  PageMetadataTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static TestContent content() {
    return new TestContent()
        .with(
            "gemeenten.yaml",
            "- id: aadorp\n  naam: Aadorp\n  tooi: gm0001\n  regios:\n    - regio: noord-west\n")
        .with(
            "site.yaml",
            """
            naam: Proef & site
            omschrijving: Wat regio's willen.
            uitgever: Regio Noord
            adres: https://visies.example/noord
            repository:
              url: https://git.example/visies
              bewerken: https://git.example/visies/edit/main/content/
              wijziging: https://git.example/visies/commit/
              titels: ja
              taal: en
            """);
  }

  private static History history() {
    return new History(
        new Revision("0123456789", JUNE, false),
        Map.of(CHAPTER, JUNE, "documenten/visie/document.yaml", MAY, "gemeenten.yaml", MAY),
        List.of(
            new Change("0123456789abcdef", JUNE, "Say <more>", List.of(CHAPTER, "weg.yaml")),
            new Change("fedcba9876543210", MAY, "Begin", List.of("gemeenten.yaml"))));
  }

  private Document page(TestContent content, History history, String path) {
    SitePlan plan = content.plan(folder, history);
    Page page = plan.pages().stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
    byte[] bytes = new PageRenderer(plan, Theme.standard(), true).render(page).bytes();
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
  }

  private Document page(String path) {
    return page(content(), history(), path);
  }

  private static String meta(Document page, String name) {
    return page.select("meta[name=" + name + "], meta[property=" + name + "]").attr("content");
  }

  @Test
  void hasItsWholeAddress() {
    Document chapter = page("document/visie/inleiding.html");
    String url = "https://visies.example/noord/document/visie/inleiding.html";
    assertEquals(url, chapter.select("link[rel=canonical]").attr("href"));
    assertEquals(url, meta(chapter, "og:url"));
    assertEquals(url, meta(chapter, "DCTERMS.identifier"));
    assertEquals(url, chapter.select(".citeren a").attr("href"));
    assertEquals("../../feed.xml", chapter.select("link[rel=alternate]").attr("href"));
    assertEquals(
        "https://visies.example/noord/",
        page("index.html").select("link[rel=canonical]").attr("href"));
  }

  @Test
  void saysWhoIsResponsible() {
    Document chapter = page("document/visie/inleiding.html");
    assertEquals("Regio Noord", meta(chapter, "DCTERMS.creator"));
    assertEquals("Regio Noord", meta(chapter, "OVERHEID.authority"));
    assertEquals(1, chapter.select("link[rel=schema.OVERHEID]").size());
    Document other = page(new TestContent(), history(), "document/visie/inleiding.html");
    assertEquals("", meta(other, "OVERHEID.authority"));
  }

  @Test
  void hasNoAddressWhenTheSiteHasNone() {
    Document chapter = page(new TestContent(), history(), "document/visie/inleiding.html");
    assertNull(chapter.selectFirst("link[rel=canonical], link[rel=alternate], .citeren a"));
    assertEquals("", meta(chapter, "og:url"));
    assertEquals("Inleiding - Visie 2026", meta(chapter, "og:title"));
  }

  @Test
  void saysWhichGemeentenADocumentIsAbout() {
    Document first = page("document/visie/index.html");
    String aadorp = "https://identifier.overheid.nl/tooi/id/gemeente/gm0001";
    assertEquals(aadorp, meta(first, "DCTERMS.spatial"));
    assertEquals(aadorp, meta(page("gemeente/aadorp.html"), "DCTERMS.spatial"));
    assertTrue(first.select("script").html().contains("\"identifier\":\"" + aadorp + "\""));
    assertEquals("2026-06-01", meta(first, "DCTERMS.modified"));
  }

  @Test
  void keepsDataFromEndingItsElement() {
    Document first = page("document/visie/index.html");
    assertEquals(1, first.select("script[type=application/ld+json]").size());
    assertTrue(first.select("script").html().contains("\"name\":\"Samen \\u003cverder\\u003e\""));
  }

  @Test
  void saysWhenItChangedAndWhereToEditIt() {
    Document chapter = page("document/visie/inleiding.html");
    assertEquals("1 juni 2026", chapter.select("footer time").text());
    assertEquals(
        "https://git.example/visies/edit/main/content/" + CHAPTER,
        chapter.select("footer .bestand a").attr("href"));
    assertEquals("1 mei 2026", page("gemeente/aadorp.html").select("footer time").text());
    assertEquals("", page("thema/onderwijs.html").select("footer time").text());
    assertEquals("1 juni 2026", page("document/visie/index.html").select("main time").text());
  }

  @Test
  void givesAReference() {
    assertEquals(
        "Noord (2025). Hoofdstuk 1: Inleiding. Samen <verder>. In: Proef & site."
            + " Stand: 1 juni 2026 (versie 0123456789).",
        page("document/visie/inleiding.html").expectFirst(".citeren p").text());
  }

  /** Content of which the change of June touched much. */
  private static History longer() {
    String folder = "documenten/visie/";
    return new History(
        new Revision("0123456789", JUNE, false),
        Map.of(),
        List.of(
            new Change("2", JUNE, "Two", List.of(folder + "actielijnen.yaml", CHAPTER)),
            new Change("1", JUNE, "One", List.of("themas.yaml", "site.yaml", folder + "x.png")),
            new Change("0", MAY, "Begin", List.of(CHAPTER, "wettelijk-kader/proef.yaml"))));
  }

  @Test
  void listsByDayWhatChanged() {
    Document all = page(new TestContent(), longer(), "wijzigingen.html");
    assertEquals(List.of("1 juni 2026", "1 mei 2026"), all.select("main h2").eachText());
    assertEquals(
        List.of(
            "Visie 2026 1 Inleiding, Actielijnen, gegevens over het document",
            "Buiten de documenten Thema's, gegevens over de website",
            "Visie 2026 toegevoegd aan deze website",
            "Buiten de documenten Proefkader"),
        all.select(".wijzigingen li").eachText());
    assertEquals(
        List.of(
            "wijzigingen/visie.html",
            "document/visie/inleiding.html",
            "themas.html",
            "wijzigingen/visie.html",
            "wettelijk-kader/proef/index.html"),
        all.select(".wijzigingen a").eachAttr("href"));
    Document own = page(new TestContent(), longer(), "wijzigingen/visie.html");
    assertEquals(
        List.of(
            "1 Inleiding",
            "Actielijnen",
            "Gegevens over het document",
            "Toegevoegd aan deze website"),
        own.select(".wijzigingen li").eachText());
  }

  @Test
  void listsChangesByTheirTitles() {
    Document all = page("wijzigingen.html");
    assertEquals(List.of("1 juni 2026", "1 mei 2026"), all.select("main h2").eachText());
    assertEquals(
        List.of("Say <more> Visie 2026, gedeelde gegevens", "Begin gedeelde gegevens"),
        all.select(".wijzigingen li").eachText());
    assertEquals("en", all.select(".wijzigingen p").attr("lang"));
    assertEquals(
        "https://git.example/visies/commit/0123456789abcdef",
        all.select(".wijzigingen a").attr("href"));
    Document own = page("wijzigingen/visie.html");
    assertEquals(List.of("Say <more> 1 Inleiding"), own.select(".wijzigingen li").eachText());
  }

  @Test
  void saysThatTheContentIsNotAsItWasRecorded() {
    History history = history();
    History dirty =
        new History(new Revision("0123456789", JUNE, true), history.lastChanged(), List.of());
    assertEquals(
        "U leest de stand van 1 juni 2026 (versie 0123456789), met wijzigingen die nog niet zijn"
            + " vastgelegd.",
        page(content(), dirty, "over.html").expectFirst("section:has(#_stand) p").text());
  }
}
