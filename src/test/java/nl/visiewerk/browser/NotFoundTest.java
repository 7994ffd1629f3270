package nl.visiewerk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.visiewerk.site.Addresses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host shows the page for addresses that do not exist in any folder, and it holds there. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotFoundTest {
  private final RealSite site;
  private final HttpServer host;
  private final Chromium chromium = Chromium.start();

  NotFoundTest(RealSite site) throws IOException {
    this.site = site;
    host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    host.createContext("/", exchange -> answer(exchange, "/"));
    host.createContext("/noord/", exchange -> answer(exchange, "/noord/"));
    host.start();
  }

  @AfterAll
  void close() {
    chromium.close();
    host.stop(0);
  }

  /** A host that has the site in a folder, as hosts of static sites do. */
  private void answer(HttpExchange exchange, String folder) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(folder.length());
    Path file = site.folder().resolve(path);
    boolean isThere = Files.isRegularFile(file);
    byte[] bytes =
        Files.readAllBytes(isThere ? file : site.folder().resolve(Addresses.NIET_GEVONDEN));
    String name = isThere ? path : Addresses.NIET_GEVONDEN;
    String type =
        name.endsWith(".css") ? "text/css" : name.endsWith(".js") ? "text/javascript" : "text/html";
    exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
    exchange.getResponseHeaders().add("X-Content-Type-Options", "nosniff");
    exchange.sendResponseHeaders(isThere ? 200 : 404, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/noord/, weg.html",
    "/noord/, gemeente/weg.html",
    "/noord/, document/weg/resultaat/",
    "/, weg.html",
    "/, document/weg/resultaat/weg.html"
  })
  void findsTheRootOfTheSite(String root, String path) {
    String home = "http://127.0.0.1:" + host.getAddress().getPort() + root;
    for (Page window :
        new Page[] {
          chromium.window(390, 844, ColorScheme.LIGHT), chromium.windowWithoutScript(390, 844)
        }) {
      window.navigate(home + path);
      assertEquals("Deze bladzijde bestaat niet", window.innerText("h1"));
      assertEquals(
          "4px",
          window.evaluate(
              "getComputedStyle(document.querySelector('.sitekop')).borderBlockStartWidth"));
      window.close();
    }
    Page window = chromium.window(390, 844, ColorScheme.LIGHT);
    window.navigate(home + path);
    window.click("main a >> nth=1");
    window.waitForURL(home + "index.html");
    window.navigate(home + path);
    window.fill("#_zoek", "wachttijd");
    window.press("#_zoek", "Enter");
    window.waitForURL(home + "zoeken.html?q=wachttijd");
    window.close();
  }
}
