package nl.visiewerk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    assertEquals(2, run("--regelnummers=elke"));
    assertTrue(said.toString().contains("\"elke\" kan niet achter --regelnummers"), said::toString);
  }

  private int run(String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("build", "--content", CONTENT.toString(), "--output"));
    arguments.add(site.toString());
    arguments.addAll(List.of(options));
    PrintWriter out = new PrintWriter(said);
    return Visiewerk.run(arguments, out, out);
  }

  /** Whether the cover of each document says that its lines have numbers. */
  private Map<String, Boolean> numbered(String... options) throws IOException {
    assertEquals(0, run(options), said::toString);
    Map<String, Boolean> numbered = new TreeMap<>();
    for (String document : List.of(CONCEPT, PLAN)) {
      try (PDDocument pdf = Loader.loadPDF(site.resolve("pdf/" + document + ".pdf").toFile())) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setEndPage(1);
        numbered.put(document, stripper.getText(pdf).contains("Regelnummers"));
      }
    }
    return numbered;
  }
}
