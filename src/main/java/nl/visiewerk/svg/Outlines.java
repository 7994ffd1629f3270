package nl.visiewerk.svg;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes paths of the shapes of SVG, in the units of their element. */
final class Outlines {
  static final Set<String> SHAPES =
      Set.of("circle", "ellipse", "line", "path", "polygon", "polyline", "rect");

  /** How far the control points of a quarter of a circle stand from its ends, for a radius of 1. */
  private static final double QUARTER = 0.5522847498;

  private final Sheet sheet;
  private final Losses losses;

  Outlines(Sheet sheet, Losses losses) {
    this.sheet = sheet;
    this.losses = losses;
  }

  /** The path of an element that is a shape; empty when there is nothing to be seen of it. */
  Path2D of(Element element, Style style) {
    double em = style.fontSize();
    return switch (element.name()) {
      case "path" -> path(element);
      case "polyline" -> points(element, false);
      case "polygon" -> points(element, true);
      case "line" ->
          new Path2D.Double(
              new Line2D.Double(
                  across(element, "x1", em),
                  down(element, "y1", em),
                  across(element, "x2", em),
                  down(element, "y2", em)));
      case "circle" -> {
        double radius = Lengths.orZero(element.get("r"), em, sheet.diagonal());
        yield ellipse(element, em, radius, radius);
      }
      case "ellipse" -> {
        Double rx = Lengths.of(element.get("rx"), em, sheet.inside().getWidth());
        Double ry = Lengths.of(element.get("ry"), em, sheet.inside().getHeight());
        yield ellipse(element, em, either(rx, ry), either(ry, rx));
      }
      default -> rect(element, em);
    };
  }

  private double across(Element element, String attribute, double em) {
    return Lengths.orZero(element.get(attribute), em, sheet.inside().getWidth());
  }

  private double down(Element element, String attribute, double em) {
    return Lengths.orZero(element.get(attribute), em, sheet.inside().getHeight());
  }

  /** One radius counts for two. */
  private static double either(@Nullable Double given, @Nullable Double other) {
    return given != null ? given : other != null ? other : 0;
  }

  private Path2D path(Element element) {
    String commands = element.get("d");
    if (commands == null || commands.equals("none")) {
      return new Path2D.Double();
    }
    PathReader.Result result = PathReader.read(commands);
    if (!result.whole()) {
      losses.add(Loss.NUMBERS, element.offset());
    }
    return result.path();
  }

  private Path2D points(Element element, boolean closed) {
    String given = element.attributes().getOrDefault("points", "");
    List<Double> numbers = Numbers.all(given);
    if (numbers.isEmpty() ? !given.isEmpty() : numbers.size() % 2 != 0) {
      losses.add(Loss.NUMBERS, element.offset());
    }
    Path2D path = new Path2D.Double();
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
      if (i == 0) {
        path.moveTo(numbers.get(i), numbers.get(i + 1));
      } else {
        path.lineTo(numbers.get(i), numbers.get(i + 1));
      }
    }
    if (closed && path.getCurrentPoint() != null) {
      path.closePath();
    }
    return path;
  }

  private Path2D ellipse(Element element, double em, double rx, double ry) {
    if (!(rx > 0 && ry > 0)) {
      return new Path2D.Double();
    }
    double x = across(element, "cx", em) - rx;
    double y = down(element, "cy", em) - ry;
    return new Path2D.Double(new Ellipse2D.Double(x, y, 2 * rx, 2 * ry));
  }

  private Path2D rect(Element element, double em) {
    double x = across(element, "x", em);
    double y = down(element, "y", em);
    double width = across(element, "width", em);
    double height = down(element, "height", em);
    if (!(width > 0 && height > 0)) {
      return new Path2D.Double();
    }
    Double givenX = Lengths.of(element.get("rx"), em, sheet.inside().getWidth());
    Double givenY = Lengths.of(element.get("ry"), em, sheet.inside().getHeight());
    double rx = Math.min(either(givenX, givenY), width / 2);
    double ry = Math.min(either(givenY, givenX), height / 2);
    return rx > 0 && ry > 0
        ? rounded(x, y, x + width, y + height, rx, ry)
        : corners(x, y, x + width, y + height);
  }

  private static Path2D corners(double left, double top, double right, double bottom) {
    Path2D path = new Path2D.Double();
    path.moveTo(left, top);
    path.lineTo(right, top);
    path.lineTo(right, bottom);
    path.lineTo(left, bottom);
    path.closePath();
    return path;
  }

  /** Begins where SVG says that it does, which shows when it is dashed. */
  private static Path2D rounded(
      double left, double top, double right, double bottom, double rx, double ry) {
    double x = rx * (1 - QUARTER);
    double y = ry * (1 - QUARTER);
    Path2D path = new Path2D.Double();
    path.moveTo(left + rx, top);
    path.lineTo(right - rx, top);
    path.curveTo(right - x, top, right, top + y, right, top + ry);
    path.lineTo(right, bottom - ry);
    path.curveTo(right, bottom - y, right - x, bottom, right - rx, bottom);
    path.lineTo(left + rx, bottom);
    path.curveTo(left + x, bottom, left, bottom - y, left, bottom - ry);
    path.lineTo(left, top + ry);
    path.curveTo(left, top + y, left + x, top, left + rx, top);
    path.closePath();
    return path;
  }
}
