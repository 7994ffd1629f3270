package nl.visiewerk.web;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.History;
import nl.visiewerk.model.History.Change;
import nl.visiewerk.model.Revision;
import nl.visiewerk.site.OutputFile;
import nl.visiewerk.site.SitePlan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files for programs a site has, and what is in them. */
class WebFilesTest {
  private static final Instant MAY = Instant.parse("2026-05-01T10:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-01T10:00:00Z");
  private static final String SETTINGS = "naam: Proef & site\nomschrijving: Een proef.\n";
  private static final String WITH_ADDRESS =
      SETTINGS + "adres: https://visies.example/noord\nuitgever: Regio Noord\n";

  private final Path folder;

  WebFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Map<String, String> files(String settings, History history) throws IOException {
    Files.writeString(folder.resolve("site.yaml"), settings);
    Files.writeString(folder.resolve("themas.yaml"), "- id: school\n  naam: School\n");
    Content content = ContentReader.read(folder).content();
    Map<String, String> files = new TreeMap<>();
    for (OutputFile file : WebFiles.of(SitePlan.of(content, List.of(), List.of(), history))) {
      files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
    }
    return files;
  }

  private static History history() {
    return new History(
        new Revision("0123456789", JUNE, false),
        Map.of("themas.yaml", MAY),
        List.of(
            new Change("0123456789abcdef", JUNE, "Noem <school>", List.of("site.yaml")),
            new Change("fedcba9876543210", MAY, "Begin", List.of("themas.yaml"))));
  }

  private static Document xml(String text) {
    return Jsoup.parse(text, "", Parser.xmlParser());
  }

  @Test
  void hasOnlyRobotsWithoutSettings() throws IOException {
    assertEquals(Map.of("robots.txt", "User-agent: *\nDisallow:\n"), files(SETTINGS, history()));
  }

  @Test
  void listsEveryPageWithTheDayOfItsLastChange() throws IOException {
    Map<String, String> files = files(WITH_ADDRESS, history());
    assertTrue(
        requireNonNull(files.get("robots.txt"))
            .endsWith("Sitemap: https://visies.example/noord/sitemap.xml\n"));
    Document sitemap = xml(requireNonNull(files.get("sitemap.xml")));
    assertEquals("https://visies.example/noord/", sitemap.expectFirst("loc").text());
    assertEquals(
        "2026-05-01", sitemap.select("url:has(loc:containsOwn(thema/school.html)) lastmod").text());
    assertEquals(
        sitemap.select("loc").eachText().size(),
        sitemap.select("loc").eachText().stream().distinct().count());
  }

  @Test
  void hasAFeedOfDaysByThePublisher() throws IOException {
    Document feed = xml(requireNonNull(files(WITH_ADDRESS, history()).get("feed.xml")));
    assertEquals("Regio Noord", feed.select("feed > author > name").text());
    assertEquals("2026-06-01T10:00:00Z", feed.select("feed > updated").text());
    assertEquals(
        List.of("Wijzigingen op 1 juni 2026", "Wijzigingen op 1 mei 2026"),
        feed.select("entry > title").eachText());
    assertEquals(2, feed.select("entry > id").eachText().stream().distinct().count());
    assertEquals(
        "https://visies.example/noord/wijzigingen.html",
        feed.expectFirst("entry > link").attr("href"));
  }

  @Test
  void namesChangesWhenTheSiteShowsTheirTitles() throws IOException {
    String settings =
        WITH_ADDRESS + "repository:\n  url: https://git.example\n  titels: ja\n  taal: en\n";
    Document feed = xml(requireNonNull(files(settings, history()).get("feed.xml")));
    assertEquals(List.of("Noem <school>", "Begin"), feed.select("entry > title").eachText());
    assertEquals("en", feed.expectFirst("entry > title").attr("xml:lang"));
    assertEquals(2, feed.select("entry > id").eachText().stream().distinct().count());
  }

  @Test
  void hasNoFeedWithoutHistory() throws IOException {
    assertEquals(
        List.of("robots.txt", "sitemap.xml"),
        List.copyOf(files(WITH_ADDRESS, History.NONE).keySet()));
  }

  @Test
  void saysWhereToReportALeak() throws IOException {
    String settings =
        WITH_ADDRESS
            + "beveiliging:\n  contact: https://noord.example/lek\n  verloopt: 2027-01-01\n";
    assertEquals(
        """
        Contact: https://noord.example/lek
        Expires: 2027-01-01T00:00:00Z
        Preferred-Languages: nl, en
        Canonical: https://visies.example/noord/.well-known/security.txt
        """,
        files(settings, History.NONE).get(".well-known/security.txt"));
  }
}
