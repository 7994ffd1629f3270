package nl.visiewerk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A headless browser of the machine. One thread may use it: Playwright asks for that. */
public final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** The browser that is on the PATH. */
  public static Optional<Path> installed() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts the browser. */
  public static Chromium start() {
    Path program = installed().orElseThrow(() -> new AssertionError("no chromium on the PATH"));
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    // Containers run tests as root, and give little shared memory.
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    return new Chromium(playwright, browser);
  }

  /** A new window with a profile of its own. */
  public Page window(int width, int height, ColorScheme scheme) {
    return browser.newPage(
        new Browser.NewPageOptions().setViewportSize(width, height).setColorScheme(scheme));
  }

  /** A new window in which no script runs. */
  Page windowWithoutScript(int width, int height) {
    return browser.newPage(
        new Browser.NewPageOptions().setViewportSize(width, height).setJavaScriptEnabled(false));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
