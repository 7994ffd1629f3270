package nl.visiewerk.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that stays where it is, and what a killed process leaves in it. */
class EntrySwapTest {
  private static final List<String> OLD =
      List.of(".visiewerk", "a/een.html=oud", "b/twee.html=oud", "index.html=oud");
  private static final List<String> NEW =
      List.of(".visiewerk", "a/een.html=nieuw", "c/drie.html=nieuw", "index.html=nieuw");

  private final SiteFolder site;
  private final Path folder;
  private final SiteFolder made;

  EntrySwapTest(@TempDir Path temp) throws Exception {
    site = new SiteFolder(temp.resolve("site"));
    folder = site.path();
    site.publish("a/een.html", "oud", "b/twee.html", "oud", "index.html", "oud");
    made = new SiteFolder(temp.resolve("nieuw"));
    made.publish("a/een.html", "nieuw", "c/drie.html", "nieuw", "index.html", "nieuw");
  }

  @Test
  void replacesAllThatBelongsToTheOldSite() throws Exception {
    Files.writeString(folder.resolve(".gitkeep"), "");

    swapIn();

    assertEquals(List.of(".gitkeep=", NEW), List.of(site.files().get(0), tail(site.files())));
  }

  @Test
  void fillsAnEmptyFolder() throws Exception {
    new FolderTree(folder).delete();
    Files.createDirectory(folder);

    swapIn();

    assertEquals(NEW, site.files());
  }

  @Test
  void putsTheOldSiteBackWhenTheNewOneCannotBeCopied() throws Exception {
    Path nothing = folder.resolveSibling("niets");

    assertThrows(IOException.class, () -> new EntrySwap(OutputFolder.at(folder)).swapIn(nothing));

    assertEquals(OLD, site.files());
  }

  @Test
  void killedWhileCopying() throws Exception {
    Files.writeString(Files.createDirectory(place("nieuw")).resolve("index.html"), "half");

    recover();

    assertEquals(OLD, site.files());
  }

  @Test
  void killedWhileTakingTheOldSiteAway() throws Exception {
    new FolderTree(made.path()).copyTo(place("nieuw"));
    Files.createDirectory(place("oud"));
    Files.move(folder.resolve("a"), place("oud").resolve("a"));

    recover();

    assertEquals(OLD, site.files());
  }

  @Test
  void killedWhilePuttingTheNewSiteInPlace() throws Exception {
    new FolderTree(made.path()).copyTo(place("nieuw"));
    Files.createDirectory(place("weg"));
    for (String entry : List.of("a", "b", "index.html")) {
      Files.move(folder.resolve(entry), place("weg").resolve(entry));
    }
    Files.move(place("nieuw").resolve("a"), folder.resolve("a"));

    recover();

    assertEquals(NEW, site.files());
  }

  @Test
  void killedWhileCleaningUp() throws Exception {
    Files.writeString(Files.createDirectory(place("weg")).resolve("oud.html"), "");

    recover();

    assertEquals(OLD, site.files());
  }

  private void swapIn() throws Exception {
    new EntrySwap(OutputFolder.at(folder)).swapIn(made.path());
  }

  private void recover() throws Exception {
    Publication.open(folder).close();
  }

  private Path place(String name) {
    return folder.resolve(".visiewerk-" + name);
  }

  private static List<String> tail(List<String> all) {
    return all.subList(1, all.size());
  }
}
