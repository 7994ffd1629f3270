package nl.visiewerk.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.w3c.dom.Element;

/**
 * Numbers the lines of the text in the margin, for who discusses it: every fifth, anew on each
 * page, so that "pagina 12, regel 20" stays right when another page changes.
 *
 * <p>The numbers are drawn, not written: nobody hears them or copies them with the text. Lines
 * beside each other in a table have one number; head, foot and footnotes have none.
 */
final class LineNumbers {
  private static final int STEP = 5;

  /** Between a number and the text, in points. */
  private static final float GAP = 16;

  private static final float SIZE = 7;

  /** Grey, for a theme has no say in it; 4.6 to 1 against white. */
  private static final float GREY = 0.46f;

  /** Baselines that are closer than this are of one line, in points. */
  private static final float ONE_LINE = 4;

  /** What is no text to discuss: the cover, the contents and how the PDF was made. */
  private static final List<String> WITHOUT = List.of("omslag", "inhoud", "colofon");

  private final PdfBoxRenderer renderer;
  private final CssContext css;
  private final FontFace font;

  /** Draws with the digits of this font in what was rendered just now. */
  LineNumbers(PdfBoxRenderer renderer, FontFace font) {
    this.renderer = renderer;
    this.css = renderer.getSharedContext().newLayoutContextInstance();
    this.font = font;
  }

  void draw(PDDocument pdf) throws IOException {
    SortedSet<Integer> baselines = new TreeSet<>();
    collect(renderer.getRootBox(), baselines);
    List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
    for (int i = 0; i < pages.size(); i++) {
      PageBox page = pages.get(i);
      draw(pdf, pdf.getPage(i), page, baselines.subSet(page.getTop(), page.getBottom()));
    }
  }

  /** Adds the baselines of all lines with words in them, in dots from the first page. */
  private static void collect(Box box, SortedSet<Integer> baselines) {
    if (box instanceof LineBox line) {
      if (line.getChildren().stream().anyMatch(LineNumbers::hasWords)) {
        baselines.add(line.getAbsY() + line.getBaseline());
      }
    } else if (!isWithout(box.getElement())) {
      box.getChildren().forEach(child -> collect(child, baselines));
    }
  }

  private static boolean hasWords(Object part) {
    return part instanceof InlineLayoutBox stretch
        ? stretch.getInlineChildren().stream().anyMatch(LineNumbers::hasWords)
        : part instanceof InlineText text && !text.getSubstring().isBlank();
  }

  private static boolean isWithout(Element element) {
    return element != null
        && List.of(element.getAttribute("class").split(" ", -1)).stream()
            .anyMatch(WITHOUT::contains);
  }

  private void draw(PDDocument pdf, PDPage sheet, PageBox page, SortedSet<Integer> baselines)
      throws IOException {
    if (baselines.isEmpty()) {
      return;
    }
    float dots = renderer.getDotsPerPoint();
    float left = page.getMarginBorderPadding(css, CalculatedStyle.LEFT) / dots;
    int top = page.getMarginBorderPadding(css, CalculatedStyle.TOP) - page.getPaintingTop();
    float height = sheet.getMediaBox().getHeight();
    try (PDPageContentStream out =
        new PDPageContentStream(pdf, sheet, AppendMode.APPEND, true, true)) {
      out.beginMarkedContent(COSName.ARTIFACT);
      out.setNonStrokingColor(GREY);
      int number = 0;
      float last = Float.NEGATIVE_INFINITY;
      for (int baseline : baselines) {
        float y = (baseline + top) / dots;
        if (y - last >= ONE_LINE) {
          number++;
          last = y;
          if (number % STEP == 0) {
            fill(out, Integer.toString(number), left - GAP, height - y);
          }
        }
      }
      out.endMarkedContent();
    }
  }

  /** Fills the outlines of a number that ends at {@code x}. */
  private void fill(PDPageContentStream out, String number, float x, float y) throws IOException {
    FontFace.Outline outline = font.outline(number, SIZE);
    AffineTransform place = AffineTransform.getTranslateInstance(x - outline.width(), y);
    PathIterator path = outline.shape().getPathIterator(place);
    float[] at = new float[6];
    float fromX = 0;
    float fromY = 0;
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          out.moveTo(at[0], at[1]);
          fromX = at[0];
          fromY = at[1];
        }
        case PathIterator.SEG_LINETO -> {
          out.lineTo(at[0], at[1]);
          fromX = at[0];
          fromY = at[1];
        }
        case PathIterator.SEG_QUADTO -> {
          // A PDF knows cubic curves only: their control points are two thirds of the way.
          out.curveTo(
              fromX + (at[0] - fromX) * 2 / 3,
              fromY + (at[1] - fromY) * 2 / 3,
              at[2] + (at[0] - at[2]) * 2 / 3,
              at[3] + (at[1] - at[3]) * 2 / 3,
              at[2],
              at[3]);
          fromX = at[2];
          fromY = at[3];
        }
        default -> out.closePath();
      }
    }
    out.fill();
  }
}
