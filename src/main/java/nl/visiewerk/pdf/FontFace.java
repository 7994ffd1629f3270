package nl.visiewerk.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font file of the print style, under the name that the style sheet gives it. */
final class FontFace {
  private final String family;
  private final int weight;
  private final FontStyle style;
  private final byte[] file;
  private final CmapLookup characters;

  /**
   * A font.
   *
   * @param file a TrueType font, not to be changed
   * @throws IOException when it is not one
   */
  FontFace(String family, int weight, FontStyle style, byte[] file) throws IOException {
    this.family = family;
    this.weight = weight;
    this.style = style;
    this.file = file;
    this.characters = parse(file).getUnicodeCmapLookup();
  }

  String family() {
    return family;
  }

  int weight() {
    return weight;
  }

  FontStyle style() {
    return style;
  }

  /** Adds all that it is to a digest. */
  void addTo(PrintDigest digest) {
    digest.add(family + " " + weight + " " + style).add(file);
  }

  /** Whether it has a glyph for this character. */
  boolean has(int codePoint) {
    return characters.getGlyphId(codePoint) != 0;
  }

  /**
   * The font for use in one PDF, which keeps only the glyphs that it shows.
   *
   * <p>Ligatures are off: PDFBox compiles their rules again for every line that it draws, and the
   * text under them can't be told from the PDF.
   */
  PDFont load(PDDocument document) {
    try {
      TrueTypeFont font = parse(file);
      font.setEnableGsub(false);
      return PDType0Font.load(document, font, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What letters look like: a shape that stands on the baseline, and how far it reaches. */
  record Outline(Path2D shape, double width) {}

  /**
   * The outline of a text.
   *
   * @param size of the letters, which is also the unit of the outline
   */
  Outline outline(String text, float size) throws IOException {
    Path2D shape = new Path2D.Double();
    double width = 0;
    try (TrueTypeFont font = parse(file)) {
      double scale = (double) size / font.getUnitsPerEm();
      for (int glyph : text.codePoints().map(characters::getGlyphId).toArray()) {
        AffineTransform place = AffineTransform.getTranslateInstance(width, 0);
        place.scale(scale, scale);
        shape.append(font.getGlyph().getGlyph(glyph).getPath().getPathIterator(place), false);
        width += font.getAdvanceWidth(glyph) * scale;
      }
    }
    return new Outline(shape, width);
  }

  private static TrueTypeFont parse(byte[] file) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(file));
  }
}
