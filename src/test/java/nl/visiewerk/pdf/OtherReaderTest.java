package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another program than the one that made them reads in the PDFs of the real documents. */
class OtherReaderTest {
  private static final Pattern DOTS = Pattern.compile("(\\. ?){4}");

  /** A page that ends in one can't be helped: the rest of the word is on another. */
  private static final Pattern BROKEN = Pattern.compile("\\p{Ll}[-\u00ad]\n(?=\\p{Ll})");

  private static final Pattern NOT_SHOWN = Pattern.compile("[\uFFFC\uFFFD\uE000#\u25A1]");

  private static final List<Read> ALL = new ArrayList<>();

  /**
   * A PDF as it was read.
   *
   * @param headings its bookmarks, from the first chapter on
   * @param text from that chapter on, as lines
   */
  private record Read(String path, List<String> headings, String text) {
    /** All on one line. */
    String line() {
      return text.replaceAll("[\\s\u00a0]+", " ").replace('\u2011', '-');
    }
  }

  @BeforeAll
  static void read(@TempDir Path folder) throws Exception {
    Printer printer = new Printer(Printer.REAL);
    for (Pdf pdf : printer.documents().parallelStream().map(printer::print).toList()) {
      try (PDDocument open = Printer.open(pdf)) {
        List<PDOutlineItem> chapters = new ArrayList<>();
        open.getDocumentCatalog().getDocumentOutline().children().forEach(chapters::add);
        chapters.removeIf(chapter -> chapter.getTitle().startsWith("Lijst van "));
        List<String> headings = new ArrayList<>();
        chapters.forEach(chapter -> add(chapter, headings));
        int page = open.getPages().indexOf(chapters.get(0).findDestinationPage(open)) + 1;
        ALL.add(new Read(pdf.file().path(), headings, text(pdf, page, folder)));
      }
    }
  }

  private static void add(PDOutlineItem item, List<String> headings) {
    headings.add(item.getTitle());
    item.children().forEach(below -> add(below, headings));
  }

  private static String text(Pdf pdf, int page, Path folder) throws Exception {
    Path file = Files.write(folder.resolve("document.pdf"), pdf.file().bytes());
    String first = Integer.toString(page);
    Process reader =
        new ProcessBuilder("pdftotext", "-enc", "UTF-8", "-f", first, file.toString(), "-").start();
    String text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, reader.waitFor());
    return text;
  }

  @Test
  void headingsComeInTheirOrder() {
    for (Read read : ALL) {
      String line = read.line();
      int at = 0;
      for (String heading : read.headings()) {
        int next = line.indexOf(heading, at);
        assertTrue(next >= 0, read.path() + ": " + heading + " after " + line.substring(at));
        at = next + heading.length();
      }
    }
  }

  @Test
  void wordsAreWhole() throws IOException {
    for (Read read : ALL) {
      List<String> broken = BROKEN.matcher(read.text()).results().map(r -> r.group()).toList();
      assertEquals(List.of(), broken, read.path());
      assertFalse(DOTS.matcher(read.text()).find(), read.path());
      assertFalse(NOT_SHOWN.matcher(read.text()).find(), read.path());
    }
  }

  @Test
  void nothingIsReadTwice() {
    for (Read read : ALL) {
      List<String> twice = new ArrayList<>();
      String[] lines = read.text().split("\n+", -1);
      for (int i = 1; i < lines.length; i++) {
        if (lines[i].equals(lines[i - 1]) && lines[i].length() > 12) {
          twice.add(lines[i]);
        }
      }
      assertEquals(List.of(), twice, read.path());
    }
  }
}
