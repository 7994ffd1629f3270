package nl.visiewerk.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.visiewerk.Trees;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are not those of a writer who looks at a page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestTest {
  private final RunningServer server;

  HostileRequestTest(@TempDir Path folder) throws Exception {
    Path content = Files.createDirectory(folder.resolve("content"));
    Trees.copy(Path.of("src/test/cases/_basis/content"), content);
    server = RunningServer.of(content);
    Files.writeString(server.folder().resolve("../geheim.txt"), "geheim");
    Files.writeString(server.folder().resolve("a;b é.txt"), "gewoon");
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  private static String status(String answer) {
    return answer.substring("HTTP/1.1 ".length()).substring(0, 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: kwaad.nl",
        "Host: kwaad.nl:PORT",
        "Host: localhost",
        "Host: localhost:1",
        "Host: localhost.kwaad.nl:PORT",
        "Host: 192.168.0.1:PORT",
        "Host: localhost:PORT\r\nHost: kwaad.nl",
        "Host:",
        "X-Host: localhost:PORT",
        "X-Forwarded-Host: localhost:PORT\r\nHost: kwaad.nl"
      })
  void refusesNamesThatAreNotOfThisMachine(String header) throws Exception {
    for (String path : new String[] {"/", Links.EVENTS, Links.FINDINGS}) {
      String answer =
          server.request(
              "GET " + path + " HTTP/1.1", header.replace("PORT", String.valueOf(server.port())));
      assertEquals("421", status(answer), header);
      assertFalse(answer.contains("<html"), answer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "[::1]"})
  void knowsTheNamesOfThisMachine(String name) throws Exception {
    assertEquals(
        "200", status(server.request("GET / HTTP/1.1", "Host: " + name + ":" + server.port())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "X"})
  void refusesMethodsThatDoNotRead(String method) throws Exception {
    String answer =
        server.request(
            method + " / HTTP/1.1", "Host: localhost:" + server.port(), "Content-Length: 0");
    assertEquals("405", status(answer));
    assertTrue(answer.contains("Allow: GET, HEAD"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../geheim.txt",
        "/%2e%2e/geheim.txt",
        "/..%2fgeheim.txt",
        "/..%5cgeheim.txt",
        "/document/../../geheim.txt",
        "/./index.html",
        "//geheim.txt",
        "/document//",
        "/index.html%00.txt",
        "/index.html/",
        "/%",
        "/%zz",
        "/.visiewerk",
        "/.gitignore",
        "/index.html%0d%0aX-Kwaad:%20ja",
        "/C:/Windows",
        "/document%5ckustland-2026",
        "/_visiewerk/",
        "/_visiewerk/../index.html",
        "/_visiewerk/voorbeeld.css/../voorbeeld.js",
        "/_regel/",
        "/_regel/../index.html",
        "/_regel/%3Cscript%3E",
        "/%c0%ae%c0%ae/geheim.txt",
        "*",
        "geheim.txt"
      })
  void givesNothingThatIsNotOfTheSite(String path) throws Exception {
    String answer = server.get(path);
    String status = status(answer);
    assertTrue(status.equals("404") || status.equals("400"), answer);
    assertFalse(answer.contains("geheim\n") || answer.endsWith("geheim"), answer);
    assertFalse(answer.contains("X-Kwaad"), answer);
    assertFalse(answer.contains("<script>"), answer);
  }

  @Test
  void longAndBinaryRequestsDoNotStopIt() throws Exception {
    server.get("/" + "a".repeat(100_000));
    server.request("\u0000\u0001\u0002", "x");
    server.request("GET / HTTP/1.1", "Host: localhost:" + server.port(), "Content-Length: -5");
    assertEquals("200", status(server.get("/")));
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html; charset=utf-8",
    "/assets/css/stijl.css, text/css; charset=utf-8",
    "/assets/js/zoeken.js, text/javascript; charset=utf-8",
    "/data/gemeenten.json, application/json",
    "/_visiewerk/voorbeeld.js, text/javascript; charset=utf-8",
    "/a;b%20%C3%A9.txt, text/plain; charset=utf-8"
  })
  void saysWhatItGivesAndThatItMayNotBeKept(String path, String type) throws Exception {
    String answer = server.get(path);
    assertEquals("200", status(answer), answer);
    assertTrue(answer.contains("Content-type: " + type + "\r\n"), answer);
    assertTrue(answer.contains("Cache-control: no-store\r\n"), answer);
    assertTrue(answer.contains("X-content-type-options: nosniff\r\n"), answer);
    assertTrue(answer.contains("Cross-origin-resource-policy: same-origin\r\n"), answer);
  }

  @Test
  void headHasNoBody() throws Exception {
    for (String path : new String[] {"/", "/weg", Links.EVENTS, Links.FINDINGS}) {
      String answer =
          server.request("HEAD " + path + " HTTP/1.1", "Host: localhost:" + server.port());
      assertTrue(answer.endsWith("\r\n\r\n"), answer);
      assertEquals(-1, answer.indexOf('<'), answer);
    }
  }

  /** The page of a site that knows its address leads there; here it must lead to the site here. */
  @Test
  void pageForWhatIsNotThereIsThatOfTheSiteAndStaysHere() throws Exception {
    assertTrue(Files.readString(server.folder().resolve("404.html")).contains("https://visies."));
    String answer = server.get("/pdf/document/weg.pdf");
    assertEquals("404", status(answer));
    assertTrue(answer.contains("Deze bladzijde bestaat niet"), answer);
    assertTrue(answer.contains("href=\"/assets/css/stijl.css\""), answer);
    assertTrue(answer.contains("href=\"/index.html\""), answer);
    assertFalse(answer.contains("https://visies."), answer);
  }

  @Test
  void folderIsTheSameWithAndWithoutItsSlash() throws Exception {
    String answer = server.get("/document/kustland-2026");
    assertEquals("301", status(answer));
    assertTrue(answer.contains("Location: /document/kustland-2026/\r\n"), answer);
    assertEquals("200", status(server.get("/document/kustland-2026/")));
    assertTrue(server.get("//kwaad.nl/document").contains("Location: /document/\r\n"));
  }
}
