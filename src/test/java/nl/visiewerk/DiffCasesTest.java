package nl.visiewerk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.visiewerk.build.Compared;
import nl.visiewerk.build.Version;
import nl.visiewerk.build.Versions;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.diagnostic.Severity;
import nl.visiewerk.diff.Comparer;
import nl.visiewerk.diff.Edition;
import nl.visiewerk.model.Revision;
import nl.visiewerk.report.DiffFormat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code src/test/diff-cases} comes out as it says: {@code van/} is laid over the
 * basis of the cases, {@code naar/} over that, when what {@code weg.txt} names was taken away.
 */
class DiffCasesTest {
  private static final Path ALL = Path.of("src/test/diff-cases");
  private static final Path BASIS = Path.of("src/test/cases/_basis/content");

  private static final Version BEFORE =
      new Version(
          "v1",
          new Revision("0123456789", Instant.parse("2026-05-01T10:00:00Z"), false),
          List.of());
  private static final Version AFTER = new Version("", null, List.of());

  private final Path folder;

  DiffCasesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders
          .filter(Files::isDirectory)
          .sorted()
          .map(found -> DynamicTest.dynamicTest(found.getFileName().toString(), () -> check(found)))
          .toList()
          .stream();
    }
  }

  @Test
  void expectationsAreNotBeingRewritten() {
    assertFalse(Expectations.areRewritten());
  }

  private void check(Path found) throws IOException {
    Path content =
        Files.createDirectories(folder.resolve(found.getFileName().toString()).resolve("content"));
    Trees.copy(BASIS, content);
    Trees.copy(found.resolve("van"), content);
    Edition before = read(content);
    Path gone = found.resolve("weg.txt");
    for (String path : Files.exists(gone) ? Files.readAllLines(gone) : List.<String>of()) {
      Trees.delete(content.resolve(path));
    }
    Trees.copy(found.resolve("naar"), content);
    Compared compared = new Compared(BEFORE, AFTER, Comparer.compare(before, read(content)));

    SortedMap<String, String> actual = new TreeMap<>();
    actual.put("diff.txt", DiffFormat.TEXT.write(compared, false));
    actual.put("diff.md", DiffFormat.MARKDOWN.write(compared, false));
    actual.put("diff.json", DiffFormat.JSON.write(compared, false));
    Expectations.compare(found.resolve("expected"), actual);
  }

  private static Edition read(Path content) {
    ContentReader.Result result = ContentReader.read(content);
    assertEquals(
        List.of(), result.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList());
    return Versions.edition(result);
  }
}
