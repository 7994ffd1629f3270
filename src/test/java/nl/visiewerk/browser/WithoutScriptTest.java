package nl.visiewerk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** In a browser that runs no scripts everything can be read and reached. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutScriptTest {
  private static final String SEARCH = "zoeken.html";

  /** Pages on things that have a page of their own: folders with what can be looked for. */
  private static final Pattern ENTRIES =
      Pattern.compile("(document|gemeente|indicator|regio|thema|wettelijk-kader)/.*");

  private final RealSite site;
  private final Chromium chromium = Chromium.start();
  private final Page window = chromium.windowWithoutScript(390, 844);

  WithoutScriptTest(RealSite site) {
    this.site = site;
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @Test
  void showsWhatItShowsWithScripts() {
    Page withScripts = chromium.window(390, 844, ColorScheme.LIGHT);
    for (String page : site.onePerKind()) {
      if (!page.equals(SEARCH)) {
        window.navigate(site.url(page));
        withScripts.navigate(site.url(page));
        String text = window.innerText("body");
        assertTrue(text.length() > 100, page);
        assertEquals(withScripts.innerText("body"), text, page);
      }
    }
  }

  @Test
  void reachesEveryPageFromHome() throws IOException {
    Set<String> reached = new TreeSet<>(Set.of("index.html"));
    List<String> next = List.of("index.html");
    while (!next.isEmpty()) {
      List<String> found = new ArrayList<>();
      for (String page : next) {
        linksOf(page).filter(reached::add).forEach(found::add);
      }
      next = found;
    }
    Set<String> pages = new TreeSet<>(site.pages());
    pages.removeAll(Set.of("404.html", SEARCH)); // the form on every page leads to the latter
    assertEquals(pages, reached);
  }

  @Test
  void listsEveryEntryOnTheSearchPage() {
    window.navigate(site.url(SEARCH));
    assertTrue(window.isVisible("noscript .melding"));
    assertTrue(window.isVisible("#_alles h2"));
    Set<String> listed = visibleLinks("#_alles a");
    List<String> missing =
        site.pages().stream()
            .filter(ENTRIES.asMatchPredicate())
            .filter(page -> !listed.contains(page))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void comesToTheSearchPageFromTheFieldAbove() {
    window.navigate(site.url("gemeenten.html"));
    window.fill("#_zoek", "wachttijd");
    window.press("#_zoek", "Enter");
    window.waitForURL("**/" + SEARCH + "?q=wachttijd");
    assertTrue(window.isVisible("#_alles h2"));
  }

  /** The pages that links in a page lead to, by what is in the file. */
  private Stream<String> linksOf(String page) throws IOException {
    String address = site.url(page);
    return Jsoup.parse(Files.readString(site.folder().resolve(page)), address)
        .select("a[href]")
        .eachAttr("abs:href")
        .stream()
        .flatMap(this::page);
  }

  /** The pages that visible links lead to. */
  @SuppressWarnings("unchecked") // the script returns an array of strings
  private Set<String> visibleLinks(String selector) {
    List<String> addresses =
        (List<String>)
            window.evaluate(
                "selector => [...document.querySelectorAll(selector)]"
                    + ".filter(a => a.href && a.checkVisibility()).map(a => a.href)",
                selector);
    return addresses.stream().flatMap(this::page).collect(Collectors.toSet());
  }

  /** The page at an address, if it is one of the site. */
  private Stream<String> page(String address) {
    String file = address.replaceAll("[?#].*", "");
    return file.startsWith("file:") && file.endsWith(".html")
        ? Stream.of(site.folder().relativize(Path.of(URI.create(file))).toString())
        : Stream.empty();
  }
}
