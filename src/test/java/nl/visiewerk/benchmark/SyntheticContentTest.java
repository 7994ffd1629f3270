package nl.visiewerk.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.model.History;
import nl.visiewerk.site.SitePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticContentTest {
  @Test
  void isSoundAndHasTheSizeThatWasAskedFor(@TempDir Path folder) throws Exception {
    SyntheticContent.write(folder, 1000);

    ContentReader.Result result = ContentReader.read(folder);

    assertEquals(List.of(), result.findings());
    assertEquals(
        1000, SitePlan.of(result.content(), List.of(), List.of(), History.NONE).pages().size(), 30);
  }

  @Test
  void longReportIsSound(@TempDir Path folder) throws Exception {
    SyntheticReport.write(folder, 26);

    ContentReader.Result result = ContentReader.read(folder);

    assertEquals(List.of(), result.findings());
    assertEquals(3, result.content().documenten().get(0).hoofdstukken().size());
  }
}
