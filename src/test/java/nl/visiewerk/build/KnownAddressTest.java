package nl.visiewerk.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.visiewerk.publish.OutputRefused;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose settings say all there is to say: what it then has more. */
class KnownAddressTest {
  private static final String ADRES = "https://visies.kustland.example/";
  private static final String GIT = "https://git.kustland.example/visies";

  private final Path site;

  KnownAddressTest(@TempDir Path temp) throws IOException, OutputRefused {
    ContentRepository repository = new ContentRepository(temp.resolve("git"), "beheer");
    repository.commit("2026-05-01T12:00:00Z", "Begin");
    site = temp.resolve("site");
    Report report =
        Build.run(
            new BuildOptions(repository.content(), site, null, false, false, false),
            Progress.SILENT);
    assertFalse(report.failed(), report.findings().toString());
  }

  private Document html(String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(path)));
  }

  private Document xml(String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(path)), "", Parser.xmlParser());
  }

  @Test
  void everyPageHasItsAddress() throws IOException {
    List<String> listed = xml("sitemap.xml").select("loc").eachText();
    assertTrue(listed.size() > 10);
    for (String address : listed) {
      String path = address.substring(ADRES.length());
      Document page = html(path.isEmpty() ? "index.html" : path);
      assertEquals(address, page.select("link[rel=canonical]").attr("href"));
      assertEquals(address, page.select("meta[property=og:url]").attr("content"));
    }
    assertTrue(Files.readString(site.resolve("robots.txt")).contains(ADRES + "sitemap.xml"));
  }

  @Test
  void everyPageLeadsToItsSource() throws IOException {
    try (Stream<Path> chapters = Files.list(site.resolve("document/kustland-2026"))) {
      for (Path chapter : chapters.filter(p -> p.toString().endsWith(".html")).toList()) {
        Document page = html(site.relativize(chapter).toString());
        String edit = page.select("footer a[href^=" + GIT + "/edit/main/content/]").attr("href");
        assertTrue(edit.contains("documenten/kustland-2026/"), chapter + ": " + edit);
        assertEquals("1 mei 2026", page.select("footer time").text());
      }
    }
  }

  @Test
  void changesHaveAFeed() throws IOException {
    Document feed = xml("feed.xml");
    assertEquals(List.of("Begin"), feed.select("entry > title").eachText());
    assertTrue(feed.select("entry > link").attr("href").startsWith(ADRES + "wijzigingen"));
    assertEquals(1, html("wijzigingen.html").select("a[href^=" + GIT + "/commit/]").size());
    assertEquals(
        "feed.xml",
        html("index.html").select("link[rel=alternate][type=application/atom+xml]").attr("href"));
  }

  @Test
  void whoFindsALeakKnowsWhereToSaySo() throws IOException {
    assertTrue(
        Files.readString(site.resolve(".well-known/security.txt"))
            .contains("Canonical: " + ADRES + ".well-known/security.txt"));
  }
}
