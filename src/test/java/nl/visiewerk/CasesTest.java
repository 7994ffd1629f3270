package nl.visiewerk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.visiewerk.build.Build;
import nl.visiewerk.build.BuildOptions;
import nl.visiewerk.build.Progress;
import nl.visiewerk.build.Report;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every {@link Case} comes out as its folder says. */
class CasesTest {
  /** Before each block, so that what changes is a line and not a page. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\s*(?=<(?:p|h[1-6]|[uo]l|li|d[ldt]|div|section|nav|table|t[rh]|td|figure|blockquote|pre)"
              + "[ >])");

  private final Path folder;

  CasesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return Case.all().stream()
        .map(found -> DynamicTest.dynamicTest(found.name(), () -> check(found)));
  }

  @Test
  void expectationsAreNotBeingRewritten() {
    assertFalse(
        Expectations.areRewritten(),
        "The expectations were rewritten: look at what changed, and run again without the switch.");
  }

  private void check(Case found) throws Exception {
    Path content = Files.createDirectories(folder.resolve(found.name()).resolve("content"));
    Path output = content.resolveSibling("site");
    found.layOut(content);

    boolean built = !found.pages().isEmpty() || !found.data().isEmpty() || !found.pdfs().isEmpty();
    BuildOptions options =
        new BuildOptions(content, output, null, false, !found.pdfs().isEmpty(), false);
    Report report =
        built ? Build.run(options, Progress.SILENT) : Build.check(content, false, Progress.SILENT);

    SortedMap<String, String> actual = new TreeMap<>();
    actual.put("findings.txt", FindingText.of(report));
    if (!report.failed()) {
      for (String page : found.pages()) {
        actual.put("pages/" + page, mainOf(output.resolve(page)));
      }
      for (String file : found.data()) {
        actual.put(file, Files.readString(output.resolve(file)));
      }
      for (String document : found.pdfs()) {
        actual.put("pdf/" + document + ".txt", textOf(output.resolve("pdf/" + document + ".pdf")));
      }
    }
    Expectations.compare(found.expected(), actual);
  }

  /** What a page is about, without what surrounds it on every page. */
  private static String mainOf(Path page) throws IOException {
    String html = Files.readString(page);
    int start = html.indexOf("<main");
    int end = html.indexOf("</main>");
    return start < 0 || end < start
        ? fail(page + " has no main element")
        : BLOCK.matcher(html.substring(start, end)).replaceAll("\n") + "\n</main>\n";
  }

  private static String textOf(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      return stripper.getText(document).replaceAll("[ \u00a0]+", " ").replaceAll(" (?=\n)", "");
    }
  }
}
