package nl.visiewerk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The search page in a browser, from disk: what a reader types, and what then happens. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPageTest {
  private final List<String> trouble = new ArrayList<>();
  private RealSite site;
  private Chromium chromium;
  private Page window;

  @BeforeAll
  void start(RealSite realSite) {
    site = realSite;
    chromium = Chromium.start();
  }

  @AfterAll
  void stop() {
    chromium.close();
  }

  @BeforeEach
  void open() {
    trouble.clear();
    window = chromium.window(1280, 900, ColorScheme.LIGHT);
    window.onConsoleMessage(message -> trouble.add(message.text()));
    window.onPageError(trouble::add);
    String home = site.folder().toUri().toString();
    window.onRequest(
        request -> {
          if (!request.url().startsWith(home)) {
            trouble.add(request.url());
          }
        });
    window.onRequestFailed(request -> trouble.add("not there: " + request.url()));
  }

  @AfterEach
  void nothingWentWrong() {
    window.close();
    assertEquals(List.of(), trouble);
  }

  @Test
  void showsResultsWhileTyping() {
    visit("zoeken.html");
    field().pressSequentially("wachttijd");

    assertThat(status()).hasText(Pattern.compile("\\d+ resultaten voor \u2018wachttijd\u2019"));
    assertThat(results().first()).isVisible();
    assertThat(window.locator(".resultaten mark").first())
        .hasText(Pattern.compile("wachttijd", Pattern.CASE_INSENSITIVE));
    assertThat(window.locator("#_alles")).isHidden();
    assertThat(window).hasURL(Pattern.compile("zoeken\\.html\\?q=wachttijd$"));
  }

  @Test
  void findsOtherFormsOfAWord() {
    visit("zoeken.html?q=ambitie");
    assertThat(status()).hasText(Pattern.compile("resultaten"));
    List<String> marked = window.locator(".resultaten mark").allTextContents();
    assertTrue(marked.stream().anyMatch(word -> word.equalsIgnoreCase("ambities")), marked + "");
  }

  @Test
  void findsPartsOfCompounds() {
    visit("zoeken.html?q=opvang");
    assertThat(status()).hasText(Pattern.compile("resultaten"));
    List<String> marked = window.locator(".resultaten mark").allTextContents();
    assertTrue(marked.stream().anyMatch(word -> word.endsWith("opvang")), marked + "");
  }

  @Test
  void findsWhatAnAbbreviationStandsFor() {
    visit("zoeken.html?q=jgt");
    assertThat(results().first()).hasText("jeugd- en gezinsteam");
  }

  @Test
  void doesNotMindAccents() {
    visit("zoeken.html?q=financi%C3%ABn");
    String with = status().textContent();
    visit("zoeken.html?q=financien");
    assertThat(status()).hasText(with.replace('\u00eb', 'e'));
  }

  @Test
  void findsTheWordThatWasMeant() {
    visit("zoeken.html?q=pleegzog");
    assertThat(window.locator("#_resultaten .noot")).containsText("Er is gezocht naar pleegzorg");
    assertThat(results().first()).isVisible();
  }

  @Test
  void saysThatNothingWasFound() {
    visit("zoeken.html?q=xqzvvkwjjj");
    assertThat(status()).hasText("Geen resultaten voor \u2018xqzvvkwjjj\u2019");
    assertEquals(0, results().count());
    assertThat(window.locator("#_alles")).isVisible();
  }

  @Test
  void limitsResultsToAKindARegionAndAGemeente() {
    visit("zoeken.html?q=jeugdhulp");
    assertThat(status()).hasText(Pattern.compile("^\\d+"));
    int all = count();

    choose("soort", "hoofdstuk");
    int chapters = countAfter(all);
    choose("regio", "haaglanden");
    int there = countAfter(chapters);
    assertTrue(0 < there && there < chapters && chapters < all);
    assertEquals(
        window.locator(".resultaten li").count(),
        window.locator(".resultaten li p.bij", containing("Regiovisie Haaglanden")).count());

    choose("gemeente", "leiden");
    assertThat(status()).hasText(Pattern.compile("Geen resultaten"));
    assertThat(window.locator("#_resultaten .noot")).containsText("alleen gezocht in");
    assertThat(window)
        .hasURL(
            Pattern.compile("\\?q=jeugdhulp&soort=hoofdstuk&regio=haaglanden&gemeente=leiden$"));
  }

  @Test
  void comesBackToASharedQuestion() {
    visit("zoeken.html?q=jeugdhulp&soort=begrip");
    assertThat(field()).hasValue("jeugdhulp");
    assertThat(window.locator("select[name=soort]")).hasValue("begrip");
    assertThat(results().first()).hasAttribute("href", Pattern.compile("begrippen.html#.*"));
  }

  @Test
  void showsMoreAndGoesOnWithTheKeyboardThere() {
    visit("zoeken.html?q=jeugdhulp");
    assertThat(results()).hasCount(10);
    window.locator("#_resultaten button").press("Enter");
    assertThat(results()).hasCount(20);
    assertThat(results().nth(10)).isFocused();
  }

  @Test
  void asksFromAnyPageWithTheKeyboardAlone() {
    visit("gemeente/leiden.html");
    window.keyboard().press("/");
    assertThat(field()).isFocused();
    window.keyboard().type("a/b wachttijden");
    window.keyboard().press("Enter");

    window.waitForURL(Pattern.compile(".*/zoeken\\.html\\?q=.*"));
    assertThat(field()).hasValue("a/b wachttijden");
    assertThat(results().first()).isVisible();
  }

  @Test
  void theKeyCanBeTurnedOff() {
    visit("zoeken.html");
    window.locator("#_toets").uncheck();
    visit("index.html");
    window.keyboard().press("/");
    assertFalse((Boolean) field().evaluate("field => field === document.activeElement"));
  }

  @Test
  void takesMarkupForText() {
    visit("zoeken.html?q=%3Cimg%20src=x%20onerror=alert(1)%3E");
    assertThat(status()).containsText("<img src=x onerror=alert(1)>");
    assertEquals(0, window.locator("main img").count());
  }

  @Test
  void isAccessibleWithResults() {
    Axe axe = new Axe();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(1280, 390)) {
        window.setViewportSize(width, 900);
        window.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        visit("zoeken.html?q=budget+leiden+2021");
        assertThat(results().first()).isVisible();
        List<String> before = List.copyOf(trouble);
        axe.load(window);
        assertEquals(List.of(), axe.violations(window, true), width + " " + scheme);
        trouble.clear();
        trouble.addAll(before);
      }
    }
  }

  @Test
  void listsEverythingWithoutAQuestion() {
    visit("zoeken.html");
    assertThat(window.locator("#_alles")).isVisible();
    assertTrue(window.locator("#_alles a").count() > site.pages().size() / 2);
  }

  private void visit(String page) {
    window.navigate(site.url("index.html").replace("index.html", page));
  }

  private Locator field() {
    return window.locator("#_zoek");
  }

  private Locator status() {
    return window.locator("#_resultaten [role=status]");
  }

  private Locator results() {
    return window.locator(".resultaten h2 a");
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private void choose(String name, String value) {
    window.locator("select[name=" + name + "]").selectOption(value);
  }

  private int count() {
    return Integer.parseInt(status().textContent().replaceAll("\\D.*", ""));
  }

  private int countAfter(int before) {
    assertThat(status()).not().hasText(Pattern.compile("^" + before + "\\D.*"));
    return count();
  }
}
