package nl.visiewerk.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads the shapes of our own SVG: what is drawn, and how its edge is. */
final class SvgShape {
  private SvgShape() {}

  /** What a {@code path} or a {@code circle} draws, in units of the drawing. */
  static Shape of(Element element) {
    return switch (element.getNodeName()) {
      case "path" -> path(element);
      case "circle" -> {
        double radius = number(element, "r");
        yield new Ellipse2D.Double(
            number(element, "cx") - radius, number(element, "cy") - radius, 2 * radius, 2 * radius);
      }
      default -> throw new IllegalArgumentException("can't paint " + element.getNodeName());
    };
  }

  private static Path2D path(Element element) {
    boolean evenOdd = element.getAttribute("fill-rule").equals("evenodd");
    Path2D path = new Path2D.Double(evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    StringTokenizer tokens = new StringTokenizer(element.getAttribute("d"), " MLCZ", true);
    while (tokens.hasMoreTokens()) {
      String command = tokens.nextToken();
      switch (command) {
        case "M" -> path.moveTo(number(tokens), number(tokens));
        case "L" -> path.lineTo(number(tokens), number(tokens));
        case "C" ->
            path.curveTo(
                number(tokens),
                number(tokens),
                number(tokens),
                number(tokens),
                number(tokens),
                number(tokens));
        case "Z" -> path.closePath();
        case " " -> {}
        default -> throw new IllegalArgumentException("can't paint path command " + command);
      }
    }
    return path;
  }

  private static double number(StringTokenizer tokens) {
    String token = tokens.nextToken();
    return token.equals(" ") ? number(tokens) : Double.parseDouble(token);
  }

  /**
   * How the edge is drawn.
   *
   * @param scale of the drawing
   */
  static BasicStroke stroke(Element element, double scale) {
    return new BasicStroke(
        (float) (number(element, "stroke-width") * scale),
        switch (element.getAttribute("stroke-linecap")) {
          case "round" -> BasicStroke.CAP_ROUND;
          case "square" -> BasicStroke.CAP_SQUARE;
          default -> BasicStroke.CAP_BUTT;
        },
        switch (element.getAttribute("stroke-linejoin")) {
          case "round" -> BasicStroke.JOIN_ROUND;
          case "bevel" -> BasicStroke.JOIN_BEVEL;
          default -> BasicStroke.JOIN_MITER;
        },
        (float) number(element, "stroke-miterlimit", 4),
        dashes(element, scale),
        (float) (number(element, "stroke-dashoffset", 0) * scale));
  }

  private static float @Nullable [] dashes(Element element, double scale) {
    String dashes = element.getAttribute("stroke-dasharray");
    if (dashes.isEmpty()) {
      return null;
    }
    String[] lengths = dashes.split(" ", -1);
    float[] dash = new float[lengths.length];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = (float) (Double.parseDouble(lengths[i]) * scale);
    }
    return dash;
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  /** The same for an attribute that may be left out. */
  static double number(Element element, String attribute, double usual) {
    return element.hasAttribute(attribute) ? number(element, attribute) : usual;
  }
}
