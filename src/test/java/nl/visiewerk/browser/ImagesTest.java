package nl.visiewerk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.Trees;
import nl.visiewerk.build.Build;
import nl.visiewerk.build.BuildOptions;
import nl.visiewerk.build.Progress;
import nl.visiewerk.publish.OutputRefused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images of each kind on a page: the text around them stays where it is while they come in. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImagesTest {
  private static final Path CASES = Path.of("src/test/cases");
  private static final String IMAGES = "**/afbeeldingen/**";

  /** The boxes of all blocks of the text but those of images that can't be shown. */
  private static final String BOXES =
      """
      [...document.querySelectorAll('.tekst > *, .tekst img[width]')]
          .map(element => element.getBoundingClientRect())
          .map(box => [box.x, box.y, box.width, box.height].map(Math.round).join(' '))
      """;

  /** The size that an image has and the one that the page says, where these differ. */
  private static final String WRONG_SIZES =
      """
      [...document.querySelectorAll('img[width]')]
          .filter(img => img.naturalWidth != img.getAttribute('width')
              || img.naturalHeight != img.getAttribute('height'))
          .map(img => `${img.src} is ${img.naturalWidth} by ${img.naturalHeight}`)
      """;

  private static final String LOAD_ALL =
      """
      Promise.all([...document.images].map(img => {
        img.loading = 'eager';
        return img.decode().catch(() => null);
      }))
      """;

  private final Chromium chromium = Chromium.start();
  private String url = "";

  @BeforeAll
  void build(@TempDir Path folder) throws IOException, OutputRefused {
    Path content = Files.createDirectory(folder.resolve("content"));
    for (String name : List.of("_basis", "afbeeldingen-maten")) {
      Trees.copy(CASES.resolve(name).resolve("content"), content);
    }
    Path site = folder.resolve("site");
    Build.run(new BuildOptions(content, site, null, false, false, false), Progress.SILENT);
    url = site.resolve("document/kustland-2026/inleiding.html").toUri().toString();
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void textStaysWhileImagesComeIn(int width) {
    Page window = chromium.window(width, 900, ColorScheme.LIGHT);
    List<Route> waiting = new ArrayList<>();
    window.route(IMAGES, waiting::add);
    window.navigate(
        url,
        new Page.NavigateOptions()
            .setWaitUntil(com.microsoft.playwright.options.WaitUntilState.DOMCONTENTLOADED));
    Object before = window.evaluate(BOXES);
    assertFalse(waiting.isEmpty());
    waiting.forEach(Route::resume);
    window.unroute(IMAGES);
    window.evaluate(LOAD_ALL);
    assertEquals(before, window.evaluate(BOXES));
    assertEquals(0.0, ((Number) window.evaluate(Visitor.LAYOUT_SHIFT)).doubleValue(), 0.001);
    assertEquals(List.of(), window.evaluate(WRONG_SIZES));
  }
}
