package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Numbers in the margin: seen, and neither heard nor copied. */
class LineNumbersTest {
  /** The left edge of the text, in points. */
  private static final float LEFT = 42 / 25.4f * 72;

  private static final String DRAWN = "(?s).*(Meer cijfers|De keten).*";

  private static PDDocument plain;
  private static PDDocument numbered;

  @BeforeAll
  static void print() throws IOException {
    plain = Printer.open(new Printer(Printer.PROEF).print());
    numbered = Printer.open(new Printer(Printer.PROEF, true).print());
  }

  @AfterAll
  static void close() throws IOException {
    plain.close();
    numbered.close();
  }

  @Test
  void standBesideEveryFifthLine() throws IOException {
    int seen = 0;
    for (int page = 3; page < numbered.getNumberOfPages(); page++) {
      if (Printer.text(numbered, page).matches(DRAWN)) {
        continue; // the words of a drawing are no lines
      }
      List<Float> lines = new Baselines().of(numbered, page);
      List<Float> numbers = new Fills().inMargin(numbered.getPage(page - 1));
      assertEquals(lines.size() / 5, numbers.size(), "page " + page + ": " + lines);
      for (int i = 0; i < numbers.size(); i++) {
        assertEquals(lines.get(5 * i + 4), numbers.get(i), 0.5, "page " + page);
      }
      seen += numbers.size();
    }
    assertTrue(seen >= 10, "too few to tell: " + seen);
  }

  @Test
  void areNotBesideTheCoverTheContentsAndTheColophon() throws IOException {
    int last = numbered.getNumberOfPages() - 1;
    for (int page : new int[] {0, 1, last}) {
      assertEquals(List.of(), new Fills().inMargin(numbered.getPage(page)));
    }
  }

  @Test
  void areNoText() throws IOException {
    for (int page = 2; page <= plain.getNumberOfPages(); page++) {
      assertEquals(Printer.text(plain, page), Printer.text(numbered, page));
    }
    assertTrue(Printer.text(numbered, 1).contains("Noem bij een opmerking de bladzijde"));
  }

  @Test
  void areNotInTheStructure() throws IOException {
    String after = "<H1>Inhoud</H1>";
    String spoken = Spoken.of(numbered);
    String expected = Spoken.of(plain);
    assertEquals(
        expected.substring(expected.indexOf(after)), spoken.substring(spoken.indexOf(after)));
  }

  /** The baselines of the lines of the text itself: not of the head, the foot and the notes. */
  private static final class Baselines extends PDFTextStripper {
    private final TreeSet<Float> found = new TreeSet<>();

    List<Float> of(PDDocument pdf, int page) throws IOException {
      setStartPage(page);
      setEndPage(page);
      getText(pdf);
      List<Float> lines = new ArrayList<>();
      float height = pdf.getPage(page - 1).getMediaBox().getHeight();
      for (float y : found) {
        if (lines.isEmpty() || y - (height - lines.get(lines.size() - 1)) >= 4) {
          lines.add(height - y);
        }
      }
      return lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      for (TextPosition position : positions) {
        boolean body = position.getYDirAdj() > 75 && position.getYDirAdj() < 760;
        boolean note = position.getFontSizeInPt() == 7;
        if (body && !note && !position.getUnicode().isBlank()) {
          found.add(position.getYDirAdj());
        }
      }
    }
  }

  /** Where shapes are filled. */
  private static final class Fills extends PDFGraphicsStreamEngine {
    private final List<Float> bottoms = new ArrayList<>();
    private boolean artifact;
    private @Nullable Rectangle2D shape;

    Fills() {
      super(new PDPage());
    }

    /** The bottoms of those in an artifact and left of the text. */
    List<Float> inMargin(PDPage page) throws IOException {
      processPage(page);
      return bottoms;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
      artifact = tag.equals(COSName.ARTIFACT);
    }

    @Override
    public void endMarkedContentSequence() {
      artifact = false;
    }

    private void add(float x, float y) {
      if (shape == null) {
        shape = new Rectangle2D.Float(x, y, 0, 0);
      } else {
        shape.add(x, y);
      }
    }

    @Override
    public void moveTo(float x, float y) {
      add(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
      add(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
      add(x3, y3);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
      add((float) p0.getX(), (float) p0.getY());
      add((float) p2.getX(), (float) p2.getY());
    }

    @Override
    public void fillPath(int rule) {
      if (artifact && shape != null && shape.getMaxX() < LEFT) {
        bottoms.add((float) shape.getMinY());
      }
      shape = null;
    }

    @Override
    public void endPath() {
      shape = null;
    }

    @Override
    public void strokePath() {
      shape = null;
    }

    @Override
    public void fillAndStrokePath(int rule) {
      shape = null;
    }

    @Override
    public void closePath() {}

    @Override
    public void clip(int rule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}

    @Override
    public Point2D getCurrentPoint() {
      return new Point2D.Float();
    }
  }
}
