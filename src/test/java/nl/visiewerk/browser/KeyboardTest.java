package nl.visiewerk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without a mouse: everything that can be used is reached, and seen when it is. */
@BrowserTest
class KeyboardTest {
  /** A page that keeps the focus is a trap, and should not keep the test too. */
  private static final int MOST_STOPS = 5000;

  /** How many elements there are to stop at; a group of radio buttons counts for one. */
  private static final String STOPS =
      """
      () => [...document.querySelectorAll(
          'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
        .filter(element => element.checkVisibility({ visibilityProperty: true }))
        .length
      """;

  /**
   * The element that has the focus, and what keeps a reader from seeing that, if anything. Nothing
   * once the focus has left the page, or has come round to where it began.
   */
  private static final String FOCUSED =
      """
      () => {
        const element = document.activeElement;
        if (element === document.body || element === window.firstStop) { return null; }
        window.firstStop ??= element;
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const trouble = [];
        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
          trouble.push('has no outline');
        }
        if (box.bottom <= 0 || box.top >= innerHeight) { trouble.push('is outside the window'); }
        return { element: element.outerHTML.slice(0, 120), trouble: trouble.join(', ') };
      }
      """;

  @Test
  void reachesEverythingInSight(RealSite site) {
    try (Chromium chromium = Chromium.start()) {
      Page window = chromium.window(1280, 900, ColorScheme.LIGHT);
      // Smooth scrolling would still be on its way when the test looks.
      window.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
      for (String page : site.onePerKind()) {
        window.navigate(site.url(page));
        List<Map<String, String>> stops = tabThrough(window);
        assertEquals(((Number) window.evaluate(STOPS)).intValue(), stops.size(), page);
        assertEquals(
            List.of(),
            stops.stream().filter(stop -> !"".equals(stop.get("trouble"))).toList(),
            page);
      }
    }
  }

  @Test
  void skipsToTheContent(RealSite site) {
    try (Chromium chromium = Chromium.start()) {
      Page window = chromium.window(390, 900, ColorScheme.LIGHT);
      window.navigate(site.url("index.html"));
      window.keyboard().press("Tab");
      assertTrue(window.locator(":focus").isVisible());
      window.keyboard().press("Enter");
      window.waitForURL(site.url("index.html") + "#_inhoud");
      window.keyboard().press("Tab");
      assertEquals(1, window.locator("main :focus").count());
    }
  }

  /** Where the focus stands after each press, until it leaves the page. */
  @SuppressWarnings("unchecked") // the script returns an object with strings
  private static List<Map<String, String>> tabThrough(Page window) {
    List<Map<String, String>> stops = new ArrayList<>();
    while (stops.size() < MOST_STOPS) {
      window.keyboard().press("Tab");
      Object focused = window.evaluate(FOCUSED);
      if (focused == null) {
        break;
      }
      stops.add((Map<String, String>) focused);
    }
    return stops;
  }
}
