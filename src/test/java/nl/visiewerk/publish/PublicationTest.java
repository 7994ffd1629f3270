package nl.visiewerk.publish;

import static nl.visiewerk.publish.SiteFolder.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.visiewerk.site.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
  private final Path folder;
  private final SiteFolder site;

  PublicationTest(@TempDir Path folder) {
    this.folder = folder;
    this.site = new SiteFolder(folder.resolve("site"));
  }

  @Test
  void committedSiteReplacesThePreviousOneAsAWhole() throws Exception {
    site.publish("index.html", "oud", "weg/oud.html", "oud");
    site.publish("index.html", "nieuw", "document/a/index.html", "nieuw");

    assertEquals(
        List.of(".visiewerk", "document/a/index.html=nieuw", "index.html=nieuw"), site.files());
    assertEquals(List.of(".gitignore", "slot"), site.work());
  }

  @Test
  void uncommittedSiteLeavesThePreviousOne() throws Exception {
    site.publish("index.html", "oud");
    try (Publication publication = Publication.open(site.path())) {
      publication.write(file("index.html", "nieuw"));
    }

    assertEquals(List.of(".visiewerk", "index.html=oud"), site.files());
    assertEquals(List.of(".gitignore", "slot"), site.work());
  }

  @Test
  void whatKeepsTheFolderInGitStays() throws Exception {
    Files.createDirectory(site.path());
    Files.writeString(site.path().resolve(".gitkeep"), "");
    Files.writeString(site.path().resolve(".gitignore"), "*");

    site.publish("index.html", "een");
    site.publish("index.html", "twee");

    assertEquals(
        List.of(".gitignore=*", ".gitkeep=", ".visiewerk", "index.html=twee"), site.files());
  }

  @Test
  void parentFoldersAreMade() throws Exception {
    Path deep = folder.resolve("uitvoer/van/vandaag");

    new SiteFolder(deep).publish("index.html", "een");

    assertTrue(Files.exists(deep.resolve("index.html")));
  }

  @Test
  void manyThreadsMayWrite() throws Exception {
    try (Publication publication = Publication.open(site.path())) {
      IntStream.range(0, 500)
          .parallel()
          .forEach(i -> write(publication, file("map" + i % 7 + "/" + i + ".html", "" + i)));
      publication.commit();
    }

    assertEquals(501, site.files().size());
  }

  @Test
  void twoPublicationsAtOnceDoNotMix() throws Exception {
    try (Publication first = Publication.open(site.path());
        Publication second = Publication.open(site.path())) {
      first.write(file("index.html", "eerste"));
      first.write(file("eerste.html", ""));
      second.write(file("index.html", "tweede"));
      second.write(file("tweede.html", ""));
      second.commit();
      first.commit();
    }

    assertEquals(List.of(".visiewerk", "eerste.html=", "index.html=eerste"), site.files());
    assertEquals(List.of(".gitignore", "slot"), site.work());
  }

  @Test
  void twoOutputsMayShareAParent() throws Exception {
    SiteFolder other = new SiteFolder(folder.resolve("ander"));
    try (Publication first = Publication.open(site.path());
        Publication second = Publication.open(other.path())) {
      first.write(file("index.html", "eerste"));
      second.write(file("index.html", "tweede"));
      first.commit();
      second.commit();
    }

    assertEquals(List.of(".visiewerk", "index.html=eerste"), site.files());
    assertEquals(List.of(".visiewerk", "index.html=tweede"), other.files());
  }

  @Test
  void aFileIsWrittenOnce() throws Exception {
    try (Publication publication = Publication.open(site.path())) {
      publication.write(file("a.html", "een"));

      assertThrows(
          FileAlreadyExistsException.class, () -> publication.write(file("a.html", "twee")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../buiten.html",
        "a/../../buiten.html",
        "a//b.html",
        "./a.html",
        "a\\..\\b.html",
        "C:/a.html",
        "a\0.html",
        ".visiewerk",
        ".gitignore"
      })
  void pathsDoNotEscape(String path) throws Exception {
    try (Publication publication = Publication.open(site.path())) {
      assertThrows(IllegalArgumentException.class, () -> publication.write(file(path, "")));
    }
  }

  private static void write(Publication publication, OutputFile file) {
    try {
      publication.write(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
