package nl.visiewerk.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.history.TestRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has an end is held against the day that the content names, or that it changed last. */
class DateOfContentTest {
  private static final Path BASIS = Path.of("src/test/cases/_basis/content");

  @Test
  void takesTheDayOfTheLastChangeWhenTheContentNamesNone(@TempDir Path folder) throws IOException {
    TestRepository repository = new TestRepository(folder);
    copy(folder.resolve("content"));
    repository.commit("2030-12-31T12:00:00Z", "Begin");
    assertEquals(List.of(), expired(folder));
    repository.write("content/bronnen.yaml", "[]\n").commit("2031-01-01T12:00:00Z", "Later");
    assertEquals(List.of("documenten/kustland-2026/document.yaml:1:1"), expired(folder));
    Path settings = folder.resolve("content/site.yaml");
    repository.write("content/site.yaml", Files.readString(settings) + "peildatum: 2030-01-01\n");
    assertEquals(List.of(), expired(folder));
  }

  private static List<String> expired(Path folder) {
    Report report = Build.check(folder.resolve("content"), false, Progress.SILENT);
    return report.findings().stream()
        .filter(finding -> finding.rule() == Rule.DOCUMENT_VERLOPEN)
        .map(finding -> finding.location().toString())
        .toList();
  }

  private static void copy(Path to) throws IOException {
    try (Stream<Path> files = Files.walk(BASIS)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(BASIS.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
