package nl.visiewerk.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.visiewerk.TestContent;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.OutputFile;
import nl.visiewerk.site.Page;
import nl.visiewerk.site.SitePlan;
import nl.visiewerk.theme.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every page, and what some pages must show. */
class PageRendererTest {
  private final Map<String, Document> pages = new TreeMap<>();
  private final Set<String> files = new HashSet<>();
  private final SitePlan plan;

  PageRendererTest(@TempDir Path folder) {
    plan =
        new TestContent()
            .chapter("Over de toegang.[^a]\n\n## Deel {#deel}\n\nZie [[thuis]].\n\n[^a]: Noot.\n")
            .plan(folder);
    PageRenderer renderer = new PageRenderer(plan, Theme.standard(), true);
    renderer.assets().forEach(asset -> files.add(asset.path()));
    plan.printed().forEach(thing -> files.add(Addresses.pdf(thing).path()));
    plan.data().all().forEach(file -> files.add(file.path()));
    for (Page page : plan.pages()) {
      pages.put(page.path(), parse(renderer.render(page)));
    }
    files.addAll(pages.keySet());
  }

  private static Document parse(OutputFile file) {
    return Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8));
  }

  private Document page(String path) {
    return Objects.requireNonNull(pages.get(path), path);
  }

  @Test
  void hasALanguageATitleOfItsOwnAndOneMainHeading() {
    Set<String> titles = new HashSet<>();
    pages.forEach(
        (path, page) -> {
          assertEquals("nl", page.select("html").attr("lang"), path);
          assertTrue(titles.add(page.title()), path + ": " + page.title());
          assertEquals(1, page.select("h1").size(), path);
          assertEquals(1, page.select("main").size(), path);
          assertTrue(!page.select("meta[name=description]").attr("content").isBlank(), path);
        });
  }

  @Test
  void skipsNoHeadingLevel() {
    pages.forEach(
        (path, page) -> {
          int level = 1;
          for (Element heading : page.select("main").select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertTrue(next <= level + 1, path + ": " + heading);
            level = next;
          }
        });
  }

  @Test
  void givesEachIdOnce() {
    pages.forEach(
        (path, page) -> {
          List<String> ids = page.select("[id]").eachAttr("id");
          assertEquals(new HashSet<>(ids).size(), ids.size(), path + ": " + ids);
        });
  }

  @Test
  void linksOnlyToWhatExists() {
    pages.forEach(
        (path, page) ->
            page.select("[href], [src]").forEach(element -> assertExists(path, element)));
  }

  private void assertExists(String path, Element element) {
    String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
    if (link.startsWith("https:") || element.is("[rel^=schema]")) {
      return;
    }
    int hash = link.indexOf('#');
    String target = hash < 0 ? link : link.substring(0, hash);
    String resolved =
        target.isEmpty() ? path : Path.of("/" + path).resolveSibling(target).normalize().toString();
    String file = resolved.startsWith("/") ? resolved.substring(1) : resolved;
    assertTrue(files.contains(file), path + ": " + link);
    if (hash >= 0) {
      assertNotNull(page(file).getElementById(link.substring(hash + 1)), path + ": " + link);
    }
  }

  @Test
  void keepsToItsOwnSecurityPolicy() {
    pages.forEach(
        (path, page) -> {
          String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
          assertTrue(policy.startsWith("default-src 'none'; style-src 'self'"), path);
          assertTrue(
              page.select(
                      "[style], style, script:not([src]):not([type=application/ld+json]), [onclick]")
                  .isEmpty(),
              path);
        });
  }

  @Test
  void escapesTitles() {
    Document page = page("document/visie/index.html");
    assertEquals("Samen <verder>", page.select("h1").text());
    assertEquals("Bee & Dorp", page("gemeente/beedorp.html").select("h1").text());
  }

  @Test
  void saysThatADocumentIsARendition() {
    String notice = page("document/visie/index.html").select(".melding").text();
    assertTrue(notice.contains("weergave in andere woorden"), notice);
    assertTrue(notice.contains("Rijk. Jeugdwet, 2014."), notice);
  }

  @Test
  void linksToThePdfOnlyWhenThereIsOne() {
    String path = "document/visie/index.html";
    assertEquals("../../pdf/visie.pdf", page(path).select("a.pdf").attr("href"));
    PageRenderer without = new PageRenderer(plan, Theme.standard(), false);
    Page page = plan.pages().stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
    assertNull(parse(without.render(page)).selectFirst("a.pdf"));
  }

  @Test
  void showsTheYearsInWhichADocumentConcernsAGemeente() {
    String text = page("gemeente/aadorp.html").select("main").text();
    assertTrue(text.contains("Vanaf 2024"), text);
    assertTrue(text.contains("2023\u20132030 2024\u20132030"), text);
  }

  @Test
  void showsGapsInTheMatrix() {
    Document page = page("wettelijk-kader/proef/index.html");
    assertEquals("1 van 2 aspecten volledig, 1 niet", page.select(".matrix td .dekking").text());
    assertEquals(
        "1 Samenwerking Afspraken Visie 2026 Ontbreekt Staat er niet in.",
        page.select("section:has(> #_gaten) tbody tr").text());
  }

  @Test
  void showsTheActionsOfAnAmbitieAndWhereItIsMentioned() {
    Document page = page("document/visie/ambitie/thuis.html");
    assertEquals(
        List.of("Praten Nieuw Ja", "Luisteren Bestaand Nee"),
        page.select("section:has(> #_actielijnen) tbody tr").eachText());
    assertEquals("1.1 Deel", page.select("section:has(> #_plaatsen) dd").text());
  }

  @Test
  void namesTheFileThatAPageComesFrom() {
    assertEquals(
        "documenten/visie/01-inleiding.md",
        page("document/visie/inleiding.html").select("footer code").text());
  }

  @Test
  void rendersThePageForAddressesThatDoNotExist() {
    OutputFile file = new PageRenderer(plan, Theme.standard(), true).notFound();
    assertEquals("404.html", file.path());
    assertEquals("Deze bladzijde bestaat niet", parse(file).select("h1").text());
  }
}
