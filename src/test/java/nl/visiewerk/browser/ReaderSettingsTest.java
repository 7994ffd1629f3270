package nl.visiewerk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What readers have set in their browser or system is respected, on each kind of page. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderSettingsTest {
  /** What moves, or would when it changes. */
  private static final String MOVING =
      """
      () => [...document.querySelectorAll('*')].flatMap(element => ['', '::before', '::after']
        .filter(part => {
          const style = getComputedStyle(element, part || null);
          return style.animationName !== 'none' || style.scrollBehavior !== 'auto' ||
            style.transitionDuration.split(', ').some(duration => duration !== '0s');
        })
        .map(part => element.tagName + part))
      """;

  /**
   * Marks, and what charts and the keten consist of, that can't be told from the page behind them:
   * with less contrast than 3 to 1 (WCAG 1.4.11). Of letters the browser chooses the colours.
   */
  private static final String UNSEEN =
      """
      () => {
        const canvas = document.createElement('canvas').getContext('2d');
        const light = colour => {
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
          if (a < 128) { return null; }
          const [x, y, z] = [r, g, b].map(v => v / 255)
            .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
          return 0.2126 * x + 0.7152 * y + 0.0722 * z;
        };
        const page = light(getComputedStyle(document.body).backgroundColor);
        const seen = colour => {
          const own = colour === 'none' ? null : light(colour);
          return own !== null &&
            (Math.max(own, page) + 0.05) / (Math.min(own, page) + 0.05) >= 3;
        };
        const marks = [...document.querySelectorAll(
          '.merk, svg .schakel, svg [class^=inkt-]:not(.inkt-raster, .inkt-papier)')];
        return marks.filter(mark => mark.checkVisibility()).filter(mark => {
          const style = getComputedStyle(mark);
          return ![style.borderTopColor, style.backgroundColor, style.fill, style.stroke].some(seen);
        }).map(mark => mark.outerHTML.slice(0, 90));
      }
      """;

  /** Makes the letters of charts about as wide as those of the widest usual font. */
  private static final String WIDEN =
      """
      () => document.querySelectorAll('.grafiek svg')
        .forEach(svg => { svg.style.letterSpacing = '0.05em'; })
      """;

  /** The texts of charts that are not whole in sight. */
  private static final String CUT =
      """
      () => [...document.querySelectorAll('.grafiek svg')]
        .filter(svg => svg.checkVisibility())
        .flatMap(svg => [...svg.querySelectorAll('text')].filter(text => {
          const box = text.getBoundingClientRect(), sheet = svg.getBoundingClientRect();
          const outside = box.left < sheet.left || box.right > sheet.right;
          return outside && getComputedStyle(svg).overflow !== 'visible'
            || box.left < 0 || box.right > innerWidth;
        }))
        .map(text => text.textContent)
      """;

  private final RealSite site;
  private final Chromium chromium = Chromium.start();
  private final Page window = chromium.window(1280, 900, ColorScheme.LIGHT);

  ReaderSettingsTest(RealSite site) {
    this.site = site;
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @Test
  void nothingMovesForWhoWantsThat() {
    window.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    for (String page : site.onePerKind()) {
      window.navigate(site.url(page));
      assertEquals(List.of(), window.evaluate(MOVING), page);
    }
    window.emulateMedia(
        new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
    assertEquals(List.of("HTML"), window.evaluate(MOVING), "pages scroll smoothly for others");
  }

  @Test
  void chartsHoldInOtherLetters() {
    for (int width : new int[] {1280, 390}) {
      window.setViewportSize(width, 900);
      for (String page : site.onePerKind()) {
        window.navigate(site.url(page));
        window.evaluate(WIDEN);
        assertEquals(List.of(), window.evaluate(CUT), page + " at " + width);
      }
    }
  }

  @Test
  void everythingIsSeenInColoursOfOnesOwn() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      window.emulateMedia(
          new Page.EmulateMediaOptions()
              .setForcedColors(ForcedColors.ACTIVE)
              .setColorScheme(scheme));
      for (String page : site.onePerKind()) {
        window.navigate(site.url(page));
        assertTrue((boolean) window.evaluate("matchMedia('(forced-colors: active)').matches"));
        assertEquals(List.of(), window.evaluate(UNSEEN), page + " " + scheme);
      }
    }
  }
}
