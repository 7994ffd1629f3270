package nl.visiewerk.publish;

import static nl.visiewerk.publish.SiteFolder.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process leaves behind is laid down by hand here; the next publication mends it. */
class KilledPublicationTest {
  private static final List<String> OLD = List.of(".visiewerk", "index.html=oud");
  private static final List<String> CLEAN = List.of(".gitignore", "slot");

  private final Path folder;
  private final SiteFolder site;
  private final Path previous;

  KilledPublicationTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    this.site = new SiteFolder(folder.resolve("site"));
    this.previous = site.workFolder().resolve("vorige-site");
    site.publish("index.html", "oud");
  }

  @Test
  void killedWhileWriting() throws Exception {
    Path dead = Files.createDirectories(site.workFolder().resolve("bouw-dood/site"));
    Files.writeString(dead.resolve("index.html"), "half");
    Files.writeString(dead.resolveSibling("bezig"), "");

    assertEquals(OLD, site.files());
    openAndClose();

    assertEquals(OLD, site.files());
    assertEquals(CLEAN, site.work());
  }

  @Test
  void killedBeforeItHadALock() throws Exception {
    Files.createDirectories(site.workFolder().resolve("bouw-dood"));

    openAndClose();

    assertEquals(CLEAN, site.work());
  }

  @Test
  void livingRunIsLeftAlone() throws Exception {
    try (Publication living = Publication.open(site.path())) {
      living.write(file("index.html", "nieuw"));
      openAndClose();
      living.commit();
    }

    assertEquals(List.of(".visiewerk", "index.html=nieuw"), site.files());
  }

  @Test
  void killedBetweenTheRenames() throws Exception {
    Files.move(site.path(), previous);

    openAndClose();

    assertEquals(OLD, site.files());
    assertEquals(CLEAN, site.work());
  }

  @Test
  void killedBetweenTheRenamesAndThenBroughtBackFromGit() throws Exception {
    Files.writeString(site.path().resolve(".gitkeep"), "");
    Files.move(site.path(), previous);
    Files.createDirectory(site.path());
    Files.writeString(site.path().resolve(".gitkeep"), "");

    openAndClose();

    assertEquals(List.of(".gitkeep=", ".visiewerk", "index.html=oud"), site.files());
    assertEquals(CLEAN, site.work());
  }

  @Test
  void killedAfterTheRenames() throws Exception {
    Files.move(site.path(), previous);
    Files.createDirectory(site.path());
    Files.writeString(site.path().resolve(".visiewerk"), "");
    Files.writeString(site.path().resolve("index.html"), "nieuw");

    openAndClose();

    assertEquals(List.of(".visiewerk", "index.html=nieuw"), site.files());
    assertEquals(CLEAN, site.work());
  }

  @Test
  void previousSiteIsKeptAsLongAsTheFolderIsSomeoneElses() throws Exception {
    Files.move(site.path(), previous);
    Files.createDirectory(site.path());
    Files.writeString(site.path().resolve("eigen.txt"), "");

    assertThrows(OutputRefused.class, () -> Publication.open(site.path()));

    assertTrue(Files.exists(previous.resolve("index.html")));
    assertTrue(Files.exists(site.path().resolve("eigen.txt")));
  }

  @Test
  void linksInLeftoversAreNotFollowed() throws Exception {
    Path outside = Files.createDirectory(folder.resolve("buiten"));
    Files.writeString(outside.resolve("kostbaar.txt"), "");
    Path dead = Files.createDirectories(site.workFolder().resolve("bouw-dood"));
    Files.createSymbolicLink(dead.resolve("site"), outside);
    Files.createSymbolicLink(site.workFolder().resolve("bouw-link"), outside);

    openAndClose();

    assertTrue(Files.exists(outside.resolve("kostbaar.txt")));
    assertFalse(Files.exists(dead));
  }

  private void openAndClose() throws Exception {
    Publication.open(site.path()).close();
  }
}
