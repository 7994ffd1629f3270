package nl.visiewerk.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the text of a drawing. A chart says nothing about letters: they are those of the style
 * sheet. In the drawing of a writer every stretch of a line has its own size and weight.
 */
final class SvgText {
  private final SvgPainter painter;
  private final Function<Element, CalculatedStyle> styles;
  private final CssContext context;
  private final RenderingContext page;
  private final AffineTransform place;

  /**
   * For one drawing.
   *
   * @param place takes its units to the page
   */
  SvgText(
      SvgPainter painter,
      Function<Element, CalculatedStyle> styles,
      CssContext context,
      RenderingContext page,
      AffineTransform place) {
    this.painter = painter;
    this.styles = styles;
    this.context = context;
    this.page = page;
    this.place = place;
  }

  /** A stretch of text in one font, and how far it stands from the one before it, in dots. */
  private record Stretch(
      Element element,
      String text,
      FontSpecification wanted,
      FSFont font,
      double dx,
      double dy,
      double length) {}

  void write(Element line, OutputDevice device) {
    AffineTransform there = new AffineTransform(place);
    there.concatenate(turn(line));
    there.translate(SvgShape.number(line, "x"), SvgShape.number(line, "y"));
    boolean upright = there.getShearX() == 0 && there.getShearY() == 0 && there.getScaleX() > 0;
    if (upright) {
      write(line, device, there.getTranslateX(), there.getTranslateY());
    } else if (device instanceof PdfBoxFastOutputDevice pdf) {
      there.scale(1 / place.getScaleX(), 1 / place.getScaleY());
      pdf.pushTransformLayer(onSheet(there, pdf));
      write(line, device, 0, 0);
      pdf.popTransformLayer();
    }
  }

  /** The same in the measures of a sheet, on which y goes up and a point is many dots. */
  private AffineTransform onSheet(AffineTransform dots, PdfBoxFastOutputDevice pdf) {
    PageBox box = page.getPage();
    double left = box.getMarginBorderPadding(page, CalculatedStyle.LEFT);
    double top = box.getMarginBorderPadding(page, CalculatedStyle.TOP) - box.getPaintingTop();
    double bottom = pdf.normalizeY(0) * pdf.getDotsPerPoint() - top;
    AffineTransform sheet = new AffineTransform(1, 0, 0, -1, left, bottom);
    sheet.concatenate(dots);
    sheet.concatenate(new AffineTransform(1, 0, 0, -1, -left, bottom));
    return sheet; // the renderer takes in dots what moves, and turns are the same in any measure
  }

  private static AffineTransform turn(Element line) {
    String matrix = line.getAttribute("transform");
    if (matrix.isEmpty()) {
      return new AffineTransform();
    }
    String[] numbers = matrix.substring("matrix(".length(), matrix.length() - 1).split(" ", -1);
    double[] parts = new double[numbers.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Double.parseDouble(numbers[i]);
    }
    return new AffineTransform(parts);
  }

  private void write(Element line, OutputDevice device, double startX, double startY) {
    List<Stretch> stretches = stretches(line);
    double length = stretches.stream().mapToDouble(s -> s.dx() + s.length()).sum();
    double x =
        switch (line.getAttribute("text-anchor")) {
          case "middle" -> startX - length / 2;
          case "end" -> startX - length;
          default -> startX;
        };
    double y = startY;
    for (Stretch stretch : stretches) {
      x += stretch.dx();
      y += stretch.dy();
      device.setColor(painter.colour(stretch.element(), "fill"));
      device.setFont(stretch.font());
      if (device instanceof AbstractOutputDevice output) {
        output.setFontSpecification(stretch.wanted()); // or it is as bold as the text before it
      }
      page.getTextRenderer().drawString(device, stretch.text(), (float) x, (float) y);
      x += stretch.length();
    }
  }

  private List<Stretch> stretches(Element line) {
    List<Stretch> stretches = new ArrayList<>();
    for (Node node = line.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element stretch) {
        stretches.add(stretch(stretch));
      }
    }
    return stretches.isEmpty() ? List.of(stretch(line)) : stretches;
  }

  private Stretch stretch(Element element) {
    double scale = place.getScaleX();
    FontSpecification wanted = styles.apply(element).getFont(context);
    if (element.hasAttribute("font-size")) {
      FontSpecification own = new FontSpecification();
      own.families = wanted.families;
      own.variant = wanted.variant;
      own.size = (float) (SvgShape.number(element, "font-size") * scale);
      own.fontWeight = element.hasAttribute("font-weight") ? IdentValue.BOLD : IdentValue.NORMAL;
      own.fontStyle = element.hasAttribute("font-style") ? IdentValue.ITALIC : IdentValue.NORMAL;
      wanted = own;
    }
    FSFont font = context.getFont(wanted);
    String text = element.getTextContent();
    return new Stretch(
        element,
        text,
        wanted,
        font,
        SvgShape.number(element, "dx", 0) * scale,
        SvgShape.number(element, "dy", 0) * scale,
        page.getTextRenderer().getWidth(page.getFontContext(), font, text));
  }
}
