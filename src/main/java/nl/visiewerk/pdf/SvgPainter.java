package nl.visiewerk.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.StringTokenizer;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Paints a drawing in SVG as part of the page: with the fonts and the colours of the style sheet.
 *
 * <p>It knows what charts consist of: {@code path} with straight lines, {@code circle} and {@code
 * text}, painted in the colour of their style.
 */
final class SvgPainter implements SVGImage {
  private final Element svg;
  private final Function<Element, CalculatedStyle> styles;
  private final CssContext context;
  private final double width;
  private final double height;
  private final double scale;

  /**
   * For one drawing.
   *
   * @param styles gives the style of an element of the page
   * @param width how wide it is to be, in dots
   */
  SvgPainter(
      Element svg, Function<Element, CalculatedStyle> styles, CssContext context, double width) {
    this.svg = svg;
    this.styles = styles;
    this.context = context;
    this.width = width;
    String[] box = svg.getAttribute("viewBox").split(" ", -1);
    this.scale = width / Double.parseDouble(box[2]);
    this.height = Double.parseDouble(box[3]) * scale;
  }

  @Override
  public int getIntrinsicWidth() {
    return (int) Math.round(width);
  }

  @Override
  public int getIntrinsicHeight() {
    return (int) Math.round(height);
  }

  @Override
  public void drawSVG(OutputDevice device, RenderingContext page, double x, double y) {
    AffineTransform place = new AffineTransform(scale, 0, 0, scale, x, y);
    for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        device.setColor(styles.apply(element).getColor());
        if (element.getNodeName().equals("text")) {
          write(element, device, page, place);
        } else {
          draw(element, device, place);
        }
      }
    }
  }

  private void draw(Element element, OutputDevice device, AffineTransform place) {
    Shape shape = place.createTransformedShape(shape(element));
    if (element.hasAttribute("stroke")) {
      device.setStroke(stroke(element));
      device.draw(shape);
    } else {
      device.fill(shape);
    }
  }

  private BasicStroke stroke(Element element) {
    float thickness = (float) (number(element, "stroke-width") * scale);
    String dashes = element.getAttribute("stroke-dasharray");
    if (dashes.isEmpty()) {
      return new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }
    String[] lengths = dashes.split(" ", -1);
    float[] dash = new float[lengths.length];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = (float) (Double.parseDouble(lengths[i]) * scale);
    }
    return new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
  }

  private static Shape shape(Element element) {
    return switch (element.getNodeName()) {
      case "path" -> path(element.getAttribute("d"));
      case "circle" -> {
        double radius = number(element, "r");
        yield new Ellipse2D.Double(
            number(element, "cx") - radius, number(element, "cy") - radius, 2 * radius, 2 * radius);
      }
      default -> throw new IllegalArgumentException("can't paint " + element.getNodeName());
    };
  }

  private static Path2D path(String commands) {
    Path2D path = new Path2D.Double();
    StringTokenizer tokens = new StringTokenizer(commands, " MLZ", true);
    while (tokens.hasMoreTokens()) {
      switch (tokens.nextToken()) {
        case "M" -> path.moveTo(number(tokens), number(tokens));
        case "L" -> path.lineTo(number(tokens), number(tokens));
        case "Z" -> path.closePath();
        case " " -> {}
        default -> throw new IllegalArgumentException("can't paint path " + commands);
      }
    }
    return path;
  }

  private static double number(StringTokenizer tokens) {
    String token = tokens.nextToken();
    return token.equals(" ") ? number(tokens) : Double.parseDouble(token);
  }

  private void write(
      Element element, OutputDevice device, RenderingContext page, AffineTransform place) {
    CalculatedStyle style = styles.apply(element);
    FSFont font = style.getFSFont(context);
    String text = element.getTextContent();
    double x = place.getTranslateX() + number(element, "x") * scale;
    double y = place.getTranslateY() + number(element, "y") * scale;
    int length = page.getTextRenderer().getWidth(page.getFontContext(), font, text);
    x -=
        switch (element.getAttribute("text-anchor")) {
          case "middle" -> length / 2.0;
          case "end" -> length;
          default -> 0;
        };
    device.setFont(font);
    if (device instanceof AbstractOutputDevice output) {
      output.setFontSpecification(style.getFont(context)); // or it is as bold as the text before it
    }
    page.getTextRenderer().drawString(device, text, (float) x, (float) y);
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
