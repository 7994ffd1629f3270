package nl.visiewerk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which documents get numbered lines: by itself none, the drafts, or all. */
class LineNumbersOptionTest {
  /** The first is a draft, the second is not. */
  private static final Path CONTENT = Path.of("src/test/resources/nl/visiewerk/pdf/content");

  private static final String CONCEPT = "proefstad-2026";
  private static final String PLAN = "proefstad-plan";

  private final Path site;
  private final StringWriter said = new StringWriter();

  LineNumbersOptionTest(@TempDir Path folder) {
    site = folder.resolve("site");
  }

  @Test
  void noneWithoutTheOption() throws IOException {
    assertEquals(Map.of(CONCEPT, false, PLAN, false), numbered());
  }

  @Test
  void draftsByItself() throws IOException {
    assertEquals(Map.of(CONCEPT, true, PLAN, false), numbered("--regelnummers"));
    assertEquals(Map.of(CONCEPT, true, PLAN, false), numbered("--regelnummers=concept"));
  }

  @Test
  void allWhenAskedFor() throws IOException {
    assertEquals(Map.of(CONCEPT, true, PLAN, true), numbered("--regelnummers=alle"));
  }

  @Test
  void anythingElseIsWrongUsage() {
    assertEquals(2, run("build", "", site, "--regelnummers=elke"));
    assertTrue(said.toString().contains("\"elke\" kan niet achter --regelnummers"), said::toString);
  }

  @Test
  void onlyTheOneThatIsPrinted() throws IOException {
    Path file = site.resolveSibling("plan.pdf");
    assertEquals(0, run("pdf", PLAN, file, "--regelnummers"), said::toString);
    assertTrue(isNumbered(file));
    assertEquals(0, run("pdf", PLAN, file), said::toString);
    assertFalse(isNumbered(file));
  }

  private int run(String command, String name, Path output, String... options) {
    List<String> arguments = new ArrayList<>(List.of(command));
    if (!name.isEmpty()) {
      arguments.add(name);
    }
    arguments.addAll(List.of("--content", CONTENT.toString(), "--output", output.toString()));
    arguments.addAll(List.of(options));
    PrintWriter out = new PrintWriter(said);
    return Visiewerk.run(arguments, out, out);
  }

  /** Whether the cover of each document says that its lines have numbers. */
  private Map<String, Boolean> numbered(String... options) throws IOException {
    assertEquals(0, run("build", "", site, options), said::toString);
    Map<String, Boolean> numbered = new TreeMap<>();
    for (String document : List.of(CONCEPT, PLAN)) {
      numbered.put(document, isNumbered(site.resolve("pdf/" + document + ".pdf")));
    }
    return numbered;
  }

  private static boolean isNumbered(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(1);
      return stripper.getText(pdf).contains("Regelnummers");
    }
  }
}
