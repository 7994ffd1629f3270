package nl.visiewerk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.visiewerk.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfCommandTest {
  private static final Path CONTENT = Path.of("src/test/resources/nl/visiewerk/pdf/content");

  private final Path folder;

  PdfCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({
    "toetsdorp, gemeente-toetsdorp.pdf",
    "gemeente/toetsdorp, gemeente-toetsdorp.pdf",
    "segment/verblijf, segment-verblijf.pdf",
    "proefstad-2026/verblijf, segment-verblijf.pdf",
    "proefstad-plan, proefstad-plan.pdf",
    "wettelijk-kader/proefkader, wettelijk-kader-proefkader.pdf",
    "wachttijden, thema-wachttijden.pdf",
  })
  void makesThePdfOfWhatIsNamed(String name, String file) throws IOException {
    String said = run(0, name, "--output", folder.toString());
    assertTrue(said.contains("Klaar: " + folder.resolve(file)), said);
    assertEquals(List.of(file), files());
    byte[] bytes = Files.readAllBytes(folder.resolve(file));
    assertEquals("%PDF-", new String(bytes, 0, 5, StandardCharsets.US_ASCII));
  }

  @Test
  void replacesTheFileThatIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("uit.pdf"), "oud");
    run(0, "toetsdorp", "--output", file.toString());
    byte[] first = Files.readAllBytes(file);
    run(0, "toetsdorp", "--output", file.toString());
    assertTrue(first.length > 1000);
    assertEquals(List.of("uit.pdf"), files());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "toetsdrop | Er is niets in de inhoud dat \"toetsdrop\" heet. Bedoelde u toetsdorp?",
        "segment/verblif | Er is niets in de inhoud dat \"segment/verblif\" heet. Bedoelde u"
            + " segment/verblijf?",
        "proefregio | Van \"proefregio\" kan geen PDF worden gemaakt: dat kan van een document,"
            + " een gemeente, een thema, een wettelijk kader en een bouwsteen.",
        "jeugdteam | Van \"jeugdteam\" kan geen PDF",
        "'' | Er is niets in de inhoud dat \"\" heet.",
      })
  void saysWhatIsWrongWithAName(String name, String message) throws IOException {
    String said = run(2, name, "--output", folder.toString());
    assertTrue(said.contains(message), said);
    assertEquals(List.of(), files());
  }

  @Test
  void namesTheChoicesWhenThereAreMore() throws IOException {
    Path content = copy();
    Files.writeString(
        content.resolve("documenten/proefstad-plan/segmenten.yaml"),
        "- id: verblijf\n  titel: Ook verblijf\n");
    String said = run(content, 2, "segment/verblijf", "--output", folder.toString());
    assertTrue(said.contains("Kies uit: proefstad-2026/verblijf, proefstad-plan/verblijf."), said);
  }

  @Test
  void makesNothingOfContentThatFails() throws IOException {
    Path content = copy();
    Files.writeString(content.resolve("themas.yaml"), "- id: [\n");
    Path file = folder.resolve("uit.pdf");
    String said = run(content, 1, "toetsdorp", "--output", file.toString());
    assertTrue(said.contains("themas.yaml"), said);
    assertTrue(said.contains("Geen PDF gemaakt. 1 fout"), said);
    assertFalse(Files.exists(file));
  }

  @Test
  void writesNothingButPdfs() throws IOException {
    Path file = Files.writeString(folder.resolve("site.yaml"), "naam: Ons\n");
    String said = run(2, "toetsdorp", "--output", file.toString());
    assertTrue(said.contains("is geen map en eindigt niet op .pdf"), said);
    assertEquals("naam: Ons\n", Files.readString(file));
  }

  private String run(int status, String... arguments) {
    return run(CONTENT, status, arguments);
  }

  private static String run(Path content, int status, String... arguments) {
    List<String> all = new ArrayList<>(List.of("pdf", "--content", content.toString()));
    all.addAll(List.of(arguments));
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int ended = Visiewerk.run(all, out, out);
    assertEquals(status, ended, said.toString());
    return said.toString();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Path copy() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("inhoud"));
    Trees.copy(CONTENT, copy);
    return copy;
  }
}
