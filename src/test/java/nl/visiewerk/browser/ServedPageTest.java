package nl.visiewerk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.Trees;
import nl.visiewerk.serve.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A writer changes files, and looks at the page in a browser. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServedPageTest {
  private static final String PAGE = "/document/kustland-2026/inleiding.html";
  private static final String BROKEN = "Zie [[nergens-te-vinden]].";
  private static final double PATIENCE_MILLIS = RunningServer.PATIENCE_SECONDS * 1000.0;

  private final Path chapter;
  private final String good;
  private final RunningServer server;
  private final Chromium chromium = Chromium.start();
  private final Axe axe = new Axe();
  private final Page window = chromium.window(1280, 900, ColorScheme.LIGHT);
  private final List<String> complaints = new ArrayList<>();

  ServedPageTest(@TempDir Path content) throws Exception {
    Trees.copy(Path.of("src/test/cases/_basis/content"), content);
    chapter = content.resolve("documenten/kustland-2026/01-inleiding.md");
    good =
        Files.readString(chapter)
            + "\n"
            + "Een alinea om te rollen.\n\n".repeat(60)
            + "De laatste.\n";
    Files.writeString(chapter, good);
    server = RunningServer.of(content);
    server.nextBuild();
    window.setDefaultTimeout(PATIENCE_MILLIS);
    window.onConsoleMessage(
        message -> {
          if (List.of("error", "warning").contains(message.type())) {
            complaints.add(message.text());
          }
        });
  }

  @AfterAll
  void close() throws Exception {
    chromium.close();
    server.close();
  }

  @BeforeEach
  void putBack() throws Exception {
    window.navigate("about:blank"); // a page that is shown would read itself again
    if (!Files.readString(chapter).equals(good)) {
      write(good);
    }
    window.navigate(server.url(PAGE));
    window.evaluate("sessionStorage.clear()");
    window.reload();
    complaints.clear();
  }

  private void write(String text) throws IOException, InterruptedException {
    Files.writeString(chapter, text);
    server.nextBuild();
  }

  private void waitForText(String text) {
    window.waitForSelector("main >> text=" + text);
  }

  private void waitForError() {
    window.waitForSelector("#_visiewerk.mislukt >> text=nergens-te-vinden");
  }

  @Test
  void showsWhatIsWrittenAndKeepsThePlace() throws Exception {
    window.evaluate("scrollTo(0, 900)");
    write(good + "\nNet geschreven.\n");
    waitForText("Net geschreven.");
    window.waitForFunction("scrollY === 900");
    assertEquals(List.of(), complaints);
    assertFalse(window.isVisible("#_visiewerk"), "nothing was found");
  }

  @Test
  void errorsComeAboveThePageAsItIsAndGoAgain() throws Exception {
    window.evaluate("document.body.dataset.same = 'yes'");
    window.focus(".sitenaam");
    assertEquals("sitenaam", window.evaluate("document.activeElement.className"));
    write(good + BROKEN);
    waitForError();
    assertTrue(window.innerText("#_visiewerk").contains("01-inleiding.md:"));
    assertEquals("yes", window.getAttribute("body", "data-same"), "the page was not read again");
    assertEquals("sitenaam", window.evaluate("document.activeElement.className"));

    write(good + "Hersteld.\n");
    waitForText("Hersteld.");
    assertFalse(window.isVisible("#_visiewerk"));
    assertEquals(List.of(), complaints);
  }

  @Test
  void whatIsClosedStaysSoUntilItSaysSomethingElse() throws Exception {
    write(good + BROKEN);
    waitForError();
    window.click("#_visiewerk button");
    assertFalse(window.isVisible("#_visiewerk"));
    window.navigate(server.url("/index.html"));
    assertFalse(window.isVisible("#_visiewerk"));

    write(good + BROKEN + "\n\nEn [[nog-iets-anders]].");
    window.waitForSelector("#_visiewerk >> text=nog-iets-anders");
  }

  @Test
  void panelAndPagesAreAccessibleAndFitAPhone() throws Exception {
    write(good + BROKEN);
    waitForError();
    for (String path : List.of(PAGE, "/weg/is/weg.html", "/_bevindingen", "/_regel/kop-dubbel")) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        window.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        window.setViewportSize(1280, 900);
        window.navigate(server.url(path));
        axe.load(window);
        assertEquals(List.of(), axe.violations(window, true), path + " " + scheme);
        window.setViewportSize(390, 844);
        assertEquals(List.of(), axe.violations(window, true), path + " " + scheme);
        window.setViewportSize(320, 600);
        int width = ((Number) window.evaluate("document.scrollingElement.scrollWidth")).intValue();
        assertTrue(width <= 320, path + " is " + width + " wide");
      }
    }
    window.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    window.setViewportSize(1280, 900);
  }

  @Test
  void searchWorksBesideIt() {
    window.navigate(server.url("/zoeken.html?q=jeugd"));
    window.waitForSelector("main ol li a");
    assertEquals(List.of(), complaints);
  }

  /** A browser allows six connections: tabs that listen without being seen would take them all. */
  @Test
  void manyTabsCanBeOpenAtOnce() {
    List<Page> tabs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Page tab = window.waitForPopup(() -> window.evaluate("open(location.href)"));
      tab.setDefaultTimeout(PATIENCE_MILLIS);
      tab.waitForLoadState();
      tab.evaluate(
          "Object.defineProperty(document, 'visibilityState', { value: 'hidden' });"
              + " document.dispatchEvent(new Event('visibilitychange'))");
      tabs.add(tab);
    }
    assertEquals("yes", tabs.get(7).evaluate("fetch('/').then(() => 'yes')"));
    tabs.forEach(Page::close);
  }
}
