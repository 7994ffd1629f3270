package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The lines of the real documents, and of one with addresses that are longer than a line. */
class LinesTest {
  /** The right margin of the style sheet, in points. */
  private static final float MARGIN = 28 / 25.4f * 72;

  private static final Pattern ASTRAY = Pattern.compile("[,.;:!?)].*", Pattern.DOTALL);

  private static final List<String> LINES = new ArrayList<>();
  private static final List<String> TOO_LONG = new ArrayList<>();

  @BeforeAll
  static void print() throws IOException {
    List<Printer> printers = List.of(new Printer(Printer.REAL), new Printer(Printer.PROEF));
    List<Pdf> pdfs =
        printers.stream()
            .flatMap(printer -> printer.documents().parallelStream().map(printer::print))
            .toList();
    for (Pdf pdf : pdfs) {
      try (PDDocument document = Printer.open(pdf)) {
        PDFTextStripper stripper = new Lines();
        stripper.setStartPage(2); // the cover is as wide as its page
        stripper.getText(document);
      }
    }
  }

  private static final class Lines extends PDFTextStripper {
    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      TextPosition last = positions.get(positions.size() - 1);
      if (last.getDir() != 0) {
        return; // what is turned stands in a drawing
      }
      LINES.add(text.stripTrailing());
      if (!text.isBlank()
          && last.getXDirAdj() + last.getWidthDirAdj() > last.getPageWidth() - MARGIN + 1) {
        TOO_LONG.add(text);
      }
    }
  }

  @Test
  void noneRunsIntoTheMargin() {
    assertEquals(List.of(), TOO_LONG);
  }

  @Test
  void noneBeginsWithWhatEndsTheOneBefore() {
    List<String> astray = LINES.stream().filter(line -> ASTRAY.matcher(line).matches()).toList();
    assertEquals(List.of(), astray);
  }

  /** A reader of the text leaves a soft hyphen out, and has to see that it is one. */
  @Test
  void brokenWordsHaveASoftHyphen() {
    String text = String.join("\n", LINES);
    assertTrue(text.contains("zelfred\nzaamheid"), text);
    assertTrue(text.contains("gemeente-\n") || text.contains("jeugd- en"), "a real one stays");
  }
}
