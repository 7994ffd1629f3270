package nl.visiewerk.pdf;

import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Paints a drawing in SVG as part of the page, with the fonts of the style sheet.
 *
 * <p>It knows what charts and the drawings of writers consist of when they come here: {@code path}
 * with straight lines and cubic curves, {@code circle} and {@code text}. A colour is one of the
 * drawing, or {@code currentColor}: that of the style of the element.
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
    SvgText text = new SvgText(this, styles, context, page, place);
    boolean isImage = svg.hasAttribute("width");
    if (isImage) { // browsers show nothing of one beside its place
      device.pushClip(new Rectangle2D.Double(x, y, width, height));
    }
    for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        if (element.getNodeName().equals("text")) {
          text.write(element, device);
        } else {
          draw(element, device, place);
        }
      }
    }
    if (isImage) {
      device.popClip();
    }
  }

  private void draw(Element element, OutputDevice device, AffineTransform place) {
    Shape shape = place.createTransformedShape(SvgShape.of(element));
    if (!element.getAttribute("fill").equals("none")) {
      device.setColor(colour(element, "fill"));
      device.fill(shape);
    }
    if (element.hasAttribute("stroke")) {
      device.setColor(colour(element, "stroke"));
      device.setStroke(SvgShape.stroke(element, scale));
      device.draw(shape);
    }
  }

  /** The colour of the inside or the edge of a shape. */
  FSColor colour(Element element, String property) {
    String colour = element.getAttribute(property);
    if (!colour.startsWith("#")) {
      return styles.apply(element).getColor();
    }
    int rgb = Integer.parseInt(colour.substring(1), 16);
    double opacity = SvgShape.number(element, property + "-opacity", 1);
    return new FSRGBColor(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff, (float) opacity);
  }
}
