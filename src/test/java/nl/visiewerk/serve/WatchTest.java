package nl.visiewerk.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which changes are seen, and what counts as one. */
class WatchTest {
  private final Path folder;
  private final Watch watch;
  private final ExecutorService waiter = Executors.newSingleThreadExecutor();

  WatchTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    write("site.yaml", "naam: x");
    write("documenten/een/01.md", "een");
    write(".git/HEAD", "x");
    watch = Watch.of(List.of(folder));
  }

  @AfterEach
  void stop() {
    watch.close();
    waiter.shutdownNow();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Future<List<String>> waiting() {
    return waiter.submit(watch::await);
  }

  private static List<String> result(Future<List<String>> waiting) throws Exception {
    return waiting.get(RunningServer.PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  @Test
  void seesWhatChangedWhileNobodyWaited() throws Exception {
    write("site.yaml", "naam: anders");
    write("documenten/een/02.md", "nieuw");
    assertEquals(List.of("documenten/een/02.md", "site.yaml"), result(waiting()));
  }

  @Test
  void changesInQuickSuccessionAreOne() throws Exception {
    Future<List<String>> waiting = waiting();
    for (int i = 0; i < 20; i++) {
      write("documenten/een/" + i + ".md", "tekst " + i);
    }
    write("site.yaml", "naam: laatste");
    List<String> all = result(waiting);
    // A machine that is busy may pause for long in between: then the rest is the next change.
    while (!all.contains("site.yaml")) {
      all = result(waiting());
    }
    write("site.yaml", "naam: nog een");
    assertEquals(List.of("site.yaml"), result(waiting()));
  }

  @Test
  void seesFilesThatAreSavedByRenaming() throws Exception {
    Path file = folder.resolve("site.yaml");
    var time = Files.getLastModifiedTime(file);
    Future<List<String>> waiting = waiting();
    write(".site.yaml.swp", "naam: y");
    Path swap = folder.resolve(".site.yaml.swp");
    Files.setLastModifiedTime(swap, time);
    Files.move(swap, file, StandardCopyOption.ATOMIC_MOVE);
    assertEquals(List.of("site.yaml"), result(waiting));
  }

  @Test
  void seesFoldersThatAreNewAndThatAreGone() throws Exception {
    Future<List<String>> waiting = waiting();
    write("documenten/twee/diep/01.md", "twee");
    assertEquals(List.of("documenten/twee/diep/01.md"), result(waiting));

    waiting = waiting();
    write("documenten/twee/diep/01.md", "twee, anders");
    assertEquals(List.of("documenten/twee/diep/01.md"), result(waiting));

    waiting = waiting();
    Files.delete(folder.resolve("documenten/twee/diep/01.md"));
    Files.delete(folder.resolve("documenten/twee/diep"));
    Files.delete(folder.resolve("documenten/twee"));
    assertEquals(List.of("documenten/twee/diep/01.md"), result(waiting));

    waiting = waiting();
    write("documenten/twee/diep/01.md", "terug");
    assertEquals(List.of("documenten/twee/diep/01.md"), result(waiting));
  }

  @Test
  void hiddenFilesDoNotCount() throws Exception {
    Future<List<String>> waiting = waiting();
    write(".git/HEAD", "y");
    write(".git/objects/ab", "y");
    write("documenten/een/.01.md.swp", "y");
    write("documenten/.tijdelijk/x.md", "y");
    write("site.yaml", "naam: y");
    assertEquals(List.of("site.yaml"), result(waiting));
  }

  @Test
  void touchedFoldersDoNotCount() throws Exception {
    Future<List<String>> waiting = waiting();
    Files.createDirectories(folder.resolve("documenten/leeg"));
    write("site.yaml", "naam: y");
    assertEquals(List.of("site.yaml"), result(waiting));
  }

  @Test
  void closeEndsWaiting() {
    Future<List<String>> waiting = waiting();
    watch.close();
    var failure = assertThrows(ExecutionException.class, () -> result(waiting));
    assertInstanceOf(CancellationException.class, failure.getCause());
  }
}
