package nl.visiewerk.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;

/**
 * Reads the commands of a path. A mistake ends it, as it does in browsers: what stands before is
 * drawn. Curves become cubic ones, the only that a PDF knows.
 */
final class PathReader {
  private final Numbers numbers;
  private final Path2D path = new Path2D.Double();
  private Point2D.Double here = new Point2D.Double();
  private Point2D.Double start = here;

  /** The last control point of the curve just drawn, which the next one may mirror. */
  private Point2D.Double control = here;

  private char before;

  private PathReader(String commands) {
    this.numbers = new Numbers(commands);
  }

  /**
   * What was read.
   *
   * @param whole whether all was
   */
  record Result(Path2D path, boolean whole) {}

  static Result read(String commands) {
    PathReader reader = new PathReader(commands);
    try {
      reader.commands();
      return new Result(reader.path, true);
    } catch (NumberFormatException e) {
      return new Result(reader.path, false);
    }
  }

  private void commands() {
    while (!numbers.atEnd()) {
      char command = numbers.sign();
      if (before == 0 && command != 'M' && command != 'm') {
        throw new NumberFormatException("a path begins with a place");
      }
      boolean again = false;
      do {
        draw(again && command == 'M' ? 'L' : again && command == 'm' ? 'l' : command);
        again = true;
      } while (numbers.hasNumber() && command != 'Z' && command != 'z');
    }
  }

  private void draw(char command) {
    Point2D.Double origin = Character.isLowerCase(command) ? here : new Point2D.Double();
    switch (Character.toUpperCase(command)) {
      case 'M' -> {
        here = point(origin);
        start = here;
        path.moveTo(here.x, here.y);
      }
      case 'L' -> lineTo(point(origin));
      case 'H' -> lineTo(new Point2D.Double(origin.x + numbers.next(), here.y));
      case 'V' -> lineTo(new Point2D.Double(here.x, origin.y + numbers.next()));
      case 'C' -> curveTo(point(origin), point(origin), point(origin));
      case 'S' -> curveTo(mirrored("CS"), point(origin), point(origin));
      case 'Q' -> quadTo(point(origin), point(origin));
      case 'T' -> quadTo(mirrored("QT"), point(origin));
      case 'A' ->
          arcTo(
              Math.abs(numbers.next()),
              Math.abs(numbers.next()),
              numbers.next(),
              numbers.flag(),
              numbers.flag(),
              point(origin));
      case 'Z' -> {
        path.closePath();
        here = start;
      }
      default -> throw new NumberFormatException("no command: " + command);
    }
    before = Character.toUpperCase(command);
  }

  private Point2D.Double point(Point2D.Double origin) {
    double x = numbers.next();
    return new Point2D.Double(origin.x + x, origin.y + numbers.next());
  }

  /** The control point on the other side, when the curve before is of the same kind. */
  private Point2D.Double mirrored(String kinds) {
    return kinds.indexOf(before) < 0
        ? here
        : new Point2D.Double(2 * here.x - control.x, 2 * here.y - control.y);
  }

  private void begin() {
    if (before == 'Z') {
      path.moveTo(here.x, here.y); // or the end of what follows would be closed to this place
    }
  }

  private void lineTo(Point2D.Double to) {
    begin();
    path.lineTo(to.x, to.y);
    here = to;
  }

  private void curveTo(Point2D.Double first, Point2D.Double second, Point2D.Double to) {
    begin();
    path.curveTo(first.x, first.y, second.x, second.y, to.x, to.y);
    control = second;
    here = to;
  }

  private void quadTo(Point2D.Double middle, Point2D.Double to) {
    curveTo(towards(here, middle), towards(to, middle), to);
    control = middle;
  }

  private static Point2D.Double towards(Point2D.Double from, Point2D.Double to) {
    return new Point2D.Double(from.x + (to.x - from.x) * 2 / 3, from.y + (to.y - from.y) * 2 / 3);
  }

  /**
   * An arc of an ellipse between two places, by the formulas of SVG 2, appendix B.2.4: the ellipse
   * is turned upright and its middle found.
   */
  private void arcTo(
      double givenX,
      double givenY,
      double degrees,
      boolean large,
      boolean sweep,
      Point2D.Double to) {
    if (givenX == 0 || givenY == 0 || here.equals(to)) {
      lineTo(to);
      return;
    }
    double angle = Math.toRadians(degrees % 360);
    Point2D half = turned((here.x - to.x) / 2, (here.y - to.y) / 2, -angle);
    double x = half.getX();
    double y = half.getY();
    double needed = x * x / (givenX * givenX) + y * y / (givenY * givenY);
    double grown = Math.max(1, Math.sqrt(needed));
    double rx = givenX * grown;
    double ry = givenY * grown;
    double left = Math.max(0, 1 / Math.max(needed, Double.MIN_NORMAL) - 1);
    double sign = large == sweep ? -1 : 1;
    double factor = needed > 1 ? 0 : sign * Math.sqrt(left);
    double centreX = factor * rx * y / ry;
    double centreY = -factor * ry * x / rx;
    double from = Math.toDegrees(Math.atan2((y - centreY) / ry, (x - centreX) / rx));
    double extent = Math.toDegrees(Math.atan2((-y - centreY) / ry, (-x - centreX) / rx)) - from;
    if (sweep && extent < 0) {
      extent += 360;
    } else if (!sweep && extent > 0) {
      extent -= 360;
    }
    Point2D middle = turned(centreX, centreY, angle);
    AffineTransform place =
        AffineTransform.getTranslateInstance(
            middle.getX() + (here.x + to.x) / 2, middle.getY() + (here.y + to.y) / 2);
    place.rotate(angle);
    begin();
    // Java counts angles the other way round.
    Arc2D arc = new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -from, -extent, Arc2D.OPEN);
    double[] at = new double[6];
    for (PathIterator curves = arc.getPathIterator(place); !curves.isDone(); curves.next()) {
      if (curves.currentSegment(at) == PathIterator.SEG_CUBICTO) {
        path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
      }
    }
    here = to;
  }

  private static Point2D turned(double x, double y, double angle) {
    return new Point2D.Double(
        x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle));
  }
}
