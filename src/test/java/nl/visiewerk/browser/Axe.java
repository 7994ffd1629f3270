package nl.visiewerk.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The accessibility rules of axe-core, run in an open page. */
final class Axe {
  /**
   * All rules that axe has on by itself, WCAG 2.2's target size too, which it has off; and the few
   * whose outcome depends on width and colours.
   */
  private static final Map<Boolean, Object> OPTIONS =
      Map.of(
          true,
          Map.of("rules", Map.of("target-size", Map.of("enabled", true))),
          false,
          Map.of("runOnly", List.of("color-contrast", "target-size", "link-in-text-block")));

  private static final String RUN =
      """
      async options => {
        const found = await axe.run(document, {
          ...options, preload: false, resultTypes: ['violations']
        });
        return found.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html));
      }
      """;

  private final String script;

  Axe() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new AssertionError("axe.min.js is not on the class path");
      }
      script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the page ready for {@link #violations}, once after it was loaded. */
  void load(Page page) {
    page.evaluate(script);
  }

  /**
   * What breaks a rule, each as the rule's id and the element.
   *
   * @param all whether to try every rule, or those on contrast and size alone
   */
  @SuppressWarnings("unchecked") // the script returns an array of strings
  List<String> violations(Page page, boolean all) {
    return (List<String>) page.evaluate(RUN, OPTIONS.get(all));
  }
}
