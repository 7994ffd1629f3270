package nl.visiewerk.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.visiewerk.site.Addresses;

/** Opens pages one after another, and writes down what is wrong with them. */
final class Visitor implements AutoCloseable {
  private static final int DESKTOP = 1280;
  private static final int PHONE = 390;
  private static final int NARROWEST = 320;

  /** This page tries the ways that may lead to the site; {@link NotFoundTest} is about it. */
  private static final String NOT_FOUND = Addresses.NIET_GEVONDEN;

  /**
   * A fifth of what Core Web Vitals call good: nothing should move, but a machine with much else to
   * do may show a page before it has read its letters.
   */
  private static final double MOST_SHIFT = 0.02;

  /** The sum of all shifts, as the browser has kept it since the page began. */
  static final String LAYOUT_SHIFT =
      """
      () => new Promise(resolve => {
        const shifts = new PerformanceObserver(list => resolve(
          list.getEntries().reduce((sum, entry) => sum + entry.value, 0)));
        shifts.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(0), 20));
      })
      """;

  private final RealSite site;
  private final Axe axe = new Axe();
  private final Chromium chromium = Chromium.start();
  private final Page window = chromium.window(DESKTOP, 900, ColorScheme.LIGHT);
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> kindsSeen = new HashSet<>();
  private String page = "";

  Visitor(RealSite site) {
    this.site = site;
    String home = site.folder().toUri().toString();
    window.onConsoleMessage(
        message -> {
          if (List.of("error", "warning").contains(message.type())) {
            add(Problem.Kind.CONSOLE, message.text());
          }
        });
    window.onPageError(error -> add(Problem.Kind.CONSOLE, error));
    window.onRequest(
        request -> {
          if (!request.url().startsWith(home)) {
            add(Problem.Kind.REQUEST, request.url());
          }
        });
    window.onRequestFailed(request -> add(Problem.Kind.REQUEST, request.url()));
  }

  /** Opens a page, tries it in each size and colour scheme, and gives back what is wrong so far. */
  List<Problem> visit(String path) {
    page = path;
    show(DESKTOP, ColorScheme.LIGHT);
    window.navigate(site.url(path));
    double shift = ((Number) window.evaluate(LAYOUT_SHIFT)).doubleValue();
    if (shift > MOST_SHIFT) {
      add(Problem.Kind.LAYOUT_SHIFT, "by " + shift);
    }
    axe.load(window);
    // The rules on structure see the same page at each width, contrast goes by the scheme and size
    // by
    // the width: so two runs see all, and four are for the first of each kind.
    boolean firstOfItsKind = kindsSeen.add(kind());
    tryRules(DESKTOP, ColorScheme.LIGHT, true);
    tryRules(PHONE, ColorScheme.DARK, firstOfItsKind);
    if (firstOfItsKind) {
      tryRules(DESKTOP, ColorScheme.DARK, true);
      tryRules(PHONE, ColorScheme.LIGHT, true);
    }
    tryNarrowest();
    return problems;
  }

  private String kind() {
    return String.valueOf(window.evaluate("document.querySelector('main').className"));
  }

  private void tryRules(int width, ColorScheme scheme, boolean all) {
    show(width, scheme);
    for (String violation : axe.violations(window, all)) {
      add(Problem.Kind.ACCESSIBILITY, width + " " + scheme + " " + violation);
    }
  }

  private void tryNarrowest() {
    show(NARROWEST, ColorScheme.LIGHT);
    int width = ((Number) window.evaluate("document.scrollingElement.scrollWidth")).intValue();
    if (width > NARROWEST) {
      add(Problem.Kind.SIDEWAYS_SCROLLING, "is " + width + " pixels wide");
    }
  }

  private void show(int width, ColorScheme scheme) {
    window.setViewportSize(width, 900);
    window.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }

  private void add(Problem.Kind kind, String detail) {
    if (page.equals(NOT_FOUND) && (kind == Problem.Kind.REQUEST || kind == Problem.Kind.CONSOLE)) {
      return;
    }
    problems.add(new Problem(kind, page, detail));
  }

  @Override
  public void close() {
    chromium.close();
  }
}
