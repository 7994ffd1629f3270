package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A drawing of a writer in a PDF: one figure with its alternative text, painted as it is. */
class WritersDrawingTest {
  private static PDDocument pdf;
  private static PDPage page;
  private static List<Object> tokens;

  @BeforeAll
  static void print() throws IOException {
    pdf = Printer.open(new Printer(Printer.PROEF).print());
    page = pageWithDrawing();
    tokens = new PDFStreamParser(page).parse();
  }

  private static PDPage pageWithDrawing() throws IOException {
    for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
      if (Printer.text(pdf, i).contains("loket")) {
        return pdf.getPage(i - 1);
      }
    }
    throw new AssertionError("no page with the drawing");
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  /** What stands before each of these operators. */
  private static List<String> before(String operator, int count) {
    List<String> found = new ArrayList<>();
    for (int i = count; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator op && op.getName().equals(operator)) {
        found.add(tokens.subList(i - count, i).toString());
      }
    }
    return found;
  }

  @Test
  void isAFigureWithItsAlternativeText() throws IOException {
    List<String> alternatives = new ArrayList<>();
    Spoken.tree(pdf)
        .document()
        .walk(
            tag -> {
              if (tag.is("Figure")) {
                alternatives.add(tag.dictionary().getString(COSName.ALT));
                assertTrue(tag.dictionary().getCOSDictionary(COSName.A).containsKey(COSName.BBOX));
              }
            });
    assertTrue(alternatives.contains("Een schema van de toegang en de aanbieder"));
  }

  @Test
  void dashesCurvesAndOpacityAreThere() {
    assertTrue(before("d", 2).stream().anyMatch(dash -> dash.contains("COSArray")), "dashes");
    assertTrue(before("c", 6).size() > 8, "curves of the round corners, the ellipse and the line");
    assertTrue(
        before("gs", 1).size() > 1
            && page.getResources().getExtGStateNames() != null
            && opacities().contains(0.5f),
        () -> "opacities: " + opacities());
  }

  private static List<Float> opacities() {
    List<Float> found = new ArrayList<>();
    for (COSName name : page.getResources().getExtGStateNames()) {
      Float fill = page.getResources().getExtGState(name).getNonStrokingAlphaConstant();
      if (fill != null) {
        found.add(fill);
      }
    }
    return found;
  }

  @Test
  void textStandsWhereItStoodAndTurned() throws IOException {
    Places places = new Places();
    places.setStartPage(pdf.getPages().indexOf(page) + 1);
    places.setEndPage(pdf.getPages().indexOf(page) + 1);
    places.getText(pdf);
    TextPosition turned = places.of("G", 90);
    TextPosition upright = places.of("Toegang", 0);
    assertTrue(turned.getX() < upright.getX(), turned + " before " + upright);
    assertTrue(upright.getFont().getName().contains("Bold"), upright.getFont().getName());
    assertTrue(places.of("met één loket", 0).getFont().getName().contains("Italic"));
  }

  /** Where texts begin, by what they say. */
  private static final class Places extends PDFTextStripper {
    private final List<List<TextPosition>> lines = new ArrayList<>();

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      lines.add(List.copyOf(positions));
    }

    TextPosition of(String text, float direction) {
      return lines.stream()
          .filter(line -> line.get(0).getDir() == direction)
          .filter(line -> text(line).startsWith(text))
          .map(line -> line.get(0))
          .findFirst()
          .orElseThrow(() -> new AssertionError(text + " in " + lines));
    }

    private static String text(List<TextPosition> line) {
      return line.stream().map(TextPosition::getUnicode).reduce("", String::concat);
    }
  }
}
