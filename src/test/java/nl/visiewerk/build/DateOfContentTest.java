package nl.visiewerk.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.visiewerk.diagnostic.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has an end is held against the day that the content names, or that it changed last. */
class DateOfContentTest {
  @Test
  void takesTheDayOfTheLastChangeWhenTheContentNamesNone(@TempDir Path folder) throws IOException {
    ContentRepository repository = new ContentRepository(folder, "_basis");
    repository.commit("2030-12-31T12:00:00Z", "Begin");
    assertEquals(List.of(), expired(repository));
    repository.append("site.yaml", "# later\n").commit("2031-01-01T12:00:00Z", "Later");
    assertEquals(List.of("documenten/kustland-2026/document.yaml:1:1"), expired(repository));
    repository.append("site.yaml", "peildatum: 2030-01-01\n").commit("2031-01-02T12:00:00Z", "Dag");
    assertEquals(List.of(), expired(repository));
  }

  private static List<String> expired(ContentRepository repository) {
    Report report = Build.check(repository.content(), false, Progress.SILENT);
    return report.findings().stream()
        .filter(finding -> finding.rule() == Rule.DOCUMENT_VERLOPEN)
        .map(finding -> finding.location().toString())
        .toList();
  }
}
