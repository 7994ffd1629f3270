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

class RefusedOutputTest {
  private final Path folder;
  private final SiteFolder site;

  RefusedOutputTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    this.site = new SiteFolder(Files.createDirectory(folder.resolve("site")));
  }

  @Test
  void folderWithOtherFiles() throws Exception {
    Files.writeString(site.path().resolve("eigen.txt"), "");

    String message = refusal(site.path());

    assertTrue(message.startsWith("In de map " + site.path() + " staan bestanden"), message);
    assertEquals(List.of("eigen.txt="), site.files());
  }

  @Test
  void markerThatIsNotAFile() throws Exception {
    Files.createDirectory(site.path().resolve(".visiewerk"));

    refusal(site.path());
  }

  @Test
  void fileInsteadOfFolder() throws Exception {
    Path file = Files.writeString(folder.resolve("bestand"), "");

    String message = refusal(file);

    assertTrue(message.startsWith(file + " is geen map"), message);
  }

  @Test
  void rootOfTheDisk() {
    refusal(folder.getRoot());
  }

  @Test
  void linkToNothing() throws Exception {
    refusal(Files.createSymbolicLink(folder.resolve("link"), folder.resolve("niets")));
  }

  @Test
  void workFolderThatIsALink() throws Exception {
    Path outside = Files.createDirectory(folder.resolve("buiten"));
    Files.createSymbolicLink(site.workFolder(), outside);

    refusal(site.path());

    try (var files = Files.list(outside)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void folderThatIsFilledBetweenOpenAndCommit() throws Exception {
    try (Publication publication = Publication.open(site.path())) {
      publication.write(file("index.html", "nieuw"));
      Files.writeString(site.path().resolve("eigen.txt"), "");

      assertThrows(OutputRefused.class, publication::commit);
    }

    assertEquals(List.of("eigen.txt="), site.files());
  }

  @Test
  void linkToAFolderStaysALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), site.path());

    new SiteFolder(link).publish("index.html", "nieuw");

    assertTrue(Files.isSymbolicLink(link));
    assertEquals(List.of(".visiewerk", "index.html=nieuw"), site.files());
  }

  @Test
  void linkAmongWhatKeepsTheFolderInGitIsCopiedAsALink() throws Exception {
    Path secret = Files.writeString(folder.resolve("geheim"), "geheim");
    Files.createSymbolicLink(site.path().resolve(".gitignore"), secret);

    site.publish("index.html", "nieuw");

    assertTrue(Files.isSymbolicLink(site.path().resolve(".gitignore")));
    assertFalse(Files.isSymbolicLink(secret));
  }

  private static String refusal(Path output) {
    String message = assertThrows(OutputRefused.class, () -> Publication.open(output)).getMessage();
    return message == null ? "" : message;
  }
}
