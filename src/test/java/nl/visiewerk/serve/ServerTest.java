package nl.visiewerk.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.visiewerk.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is served while its files change. */
class ServerTest {
  private static final String CHAPTER = "documenten/kustland-2026/01-inleiding.md";
  private static final String PAGE = "/document/kustland-2026/inleiding.html";
  private static final String BROKEN = "Zie [[nergens-te-vinden]].";

  private final Path content;

  ServerTest(@TempDir Path folder) throws IOException {
    content = folder.resolve("content");
    Trees.copy(Path.of("src/test/cases/_basis/content"), content);
  }

  private void append(String text) throws IOException {
    Path file = content.resolve(CHAPTER);
    Files.writeString(file, Files.readString(file) + "\n" + text + "\n");
  }

  @Test
  void showsWhatChangesAndTellsBrowsers() throws Exception {
    try (RunningServer server = RunningServer.of(content);
        RunningServer.Ear ear = server.listen()) {
      assertEquals(List.of(), server.nextBuild().changed());
      assertTrue(server.get("/").startsWith("HTTP/1.1 200 OK"));
      String before = ear.next();

      append("Dit is er net bij geschreven.");
      RunningServer.Built built = server.nextBuild();

      assertEquals(List.of(CHAPTER), built.changed());
      assertFalse(built.turn().failed());
      assertNotEquals(before, ear.next());
      assertTrue(server.get(PAGE).contains("Dit is er net bij geschreven."));
    }
  }

  @Test
  void errorsStandAboveTheLastGoodSiteUntilTheyAreMended() throws Exception {
    String good = Files.readString(content.resolve(CHAPTER));
    try (RunningServer server = RunningServer.of(content);
        RunningServer.Ear ear = server.listen()) {
      server.nextBuild();
      String[] before = ear.next().split(" ", -1);

      append(BROKEN);
      assertTrue(server.nextBuild().turn().failed());
      String[] broken = ear.next().split(" ", -1);
      assertEquals(before[0], broken[0], "the site is the same");
      assertNotEquals(before[1], broken[1]);
      String page = server.get(PAGE);
      assertTrue(page.startsWith("HTTP/1.1 200 OK"), page);
      assertTrue(page.contains("<code>" + CHAPTER + ":"), page);
      assertTrue(page.contains("verwijzing-onbekend</a>"), page);
      assertTrue(page.contains("De verwijzing &quot;nergens-te-vinden&quot; leidt nergens heen."));
      assertFalse(page.contains("Zie <"), page);
      assertTrue(server.get("/weg.html").contains("verwijzing-onbekend"), "on every page");
      assertTrue(server.get(Links.PANEL).contains("verwijzing-onbekend"));
      assertTrue(server.get(Links.FINDINGS).contains("verwijzing-onbekend"));

      Files.writeString(content.resolve(CHAPTER), good + "\nHersteld.\n");
      assertFalse(server.nextBuild().turn().failed());
      assertNotEquals(before[0], ear.next().split(" ", -1)[0]);
      String mended = server.get(PAGE);
      assertTrue(mended.contains("Hersteld."), mended);
      assertFalse(mended.contains("verwijzing-onbekend"), mended);
    }
  }

  @Test
  void withoutASiteThereIsWhatWasFound() throws Exception {
    String good = Files.readString(content.resolve(CHAPTER));
    append(BROKEN);
    try (RunningServer server = RunningServer.of(content)) {
      server.nextBuild();
      for (String path : List.of("/", PAGE, "/../x")) {
        String page = server.get(path);
        assertTrue(page.startsWith("HTTP/1.1 503 "), page);
        assertTrue(page.contains("verwijzing-onbekend"), page);
        assertTrue(page.contains("script-src 'self'"), page);
      }

      Files.writeString(content.resolve(CHAPTER), good);
      server.nextBuild();
      assertTrue(server.get(PAGE).startsWith("HTTP/1.1 200 OK"));
    }
  }

  @Test
  void contentThatIsGoneIsAFinding() throws Exception {
    Path away = content.resolveSibling("weg");
    try (RunningServer server = RunningServer.of(content)) {
      server.nextBuild();
      Files.move(content, away);
      assertTrue(server.nextBuild().turn().failed());
      assertTrue(server.get(PAGE).contains("class=\"mislukt\""));
      Files.move(away, content);
      assertFalse(server.nextBuild().turn().failed());
    }
  }

  @Test
  void warningsFailWhenStrict() throws Exception {
    append("##Geen kop");
    try (RunningServer server = RunningServer.strict(content, null)) {
      assertTrue(server.nextBuild().turn().failed());
      assertTrue(server.get("/").contains("kop-zonder-spatie"));
    }
  }

  @Test
  void followsATheme(@TempDir Path theme) throws Exception {
    Path file = theme.resolve("templates/delen/colofon.html");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "<p>Eerste colofon</p>");
    try (RunningServer server = RunningServer.strict(content, theme)) {
      server.nextBuild();
      assertTrue(server.get("/").contains("Eerste colofon"));

      Files.writeString(file, "<p>Tweede colofon</p>");
      assertEquals(List.of("templates/delen/colofon.html"), server.nextBuild().changed());
      assertTrue(server.get("/").contains("Tweede colofon"));

      Files.writeString(file, "<p th:text=\"${fout(}\">Stuk</p>");
      assertTrue(server.nextBuild().turn().failed());
      assertTrue(server.get("/").contains("sjabloon-uitdrukking"));
    }
  }

  @Test
  void filesOfTheSiteAreAsTheyWereBuilt() throws Exception {
    try (RunningServer server = RunningServer.of(content)) {
      assertTrue(server.get(PAGE).contains("_visiewerk"));
      try (Stream<Path> files = Files.walk(server.folder())) {
        for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
          assertFalse(Files.readString(file).contains("_visiewerk"), file.toString());
        }
      }
    }
  }

  @Test
  void endTakesFilesAndConnectionsAway() throws Exception {
    RunningServer server = RunningServer.of(content);
    Path folder = server.folder();
    try (RunningServer.Ear ear = server.listen()) {
      ear.next();
      server.close();
      assertTrue(ear.isAtItsEnd());
    }
    assertThrows(IOException.class, () -> server.get("/"));
    assertFalse(Files.exists(folder.getParent()));
  }

  @Test
  void portThatIsTakenIsSaid() throws Exception {
    try (RunningServer server = RunningServer.of(content)) {
      ServeOptions same = new ServeOptions(content, null, false, server.port());
      assertThrows(BindException.class, () -> Server.open(same, new Deaf()));
    }
  }

  @Test
  void buildThatFailsBySurpriseIsToldInASentence(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("bestand"), "");
    ServeOptions options = new ServeOptions(content, null, false, 0);
    Maker maker = new Maker(options, new Deaf(), file.resolve("site"), () -> false);

    State after = maker.next(State.nothing(false));

    assertTrue(after.turn().failed());
    assertEquals("Mislukt.", after.turn().failure());
    assertTrue(Panel.of(after).contains("<p id=\"_visiewerk-stand\" role=\"status\">Mislukt.</p>"));
    assertTrue(OwnPages.findings(after).contains("Mislukt."));
  }

  @Test
  void connectionsThatWereLeftDoNotPileUp() throws Exception {
    try (RunningServer server = RunningServer.of(content)) {
      for (int i = 0; i < 50; i++) {
        try (RunningServer.Ear ear = server.listen()) {
          ear.next();
        }
      }
      assertTrue(server.listeners() < 10, server.listeners() + " are kept");
    }
  }
}
