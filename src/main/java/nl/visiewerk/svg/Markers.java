package nl.visiewerk.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.visiewerk.svg.Picture.Paint;

/** Draws what stands on the ends and corners of lines, such as the heads of arrows. */
final class Markers {
  private static final Set<String> LINES = Set.of("line", "path", "polygon", "polyline");

  /** What a marker measures when it does not say so. */
  private static final double SIDE = 3;

  private final PictureReader reader;
  private final Map<String, Element> ids;
  private final Paints paints;
  private final Losses losses;

  /** On a marker there are no others. */
  private boolean drawing;

  Markers(PictureReader reader, Map<String, Element> ids, Paints paints, Losses losses) {
    this.reader = reader;
    this.ids = ids;
    this.paints = paints;
    this.losses = losses;
  }

  /**
   * A corner or an end of a line.
   *
   * @param in the angle at which the line comes in, in radians
   * @param out the angle at which it goes on
   */
  private record Corner(Point2D place, double in, double out) {
    double middle() {
      return Math.atan2(Math.sin(in) + Math.sin(out), Math.cos(in) + Math.cos(out));
    }
  }

  /**
   * Draws those of one line.
   *
   * @param path the line, in the units of its element
   * @param place takes these to the sheet
   */
  void draw(Element element, Style style, Path2D path, AffineTransform place, int depth)
      throws Unreadable {
    boolean without =
        style.is("marker-start", "none")
            && style.is("marker-mid", "none")
            && style.is("marker-end", "none");
    if (drawing || without || !LINES.contains(element.name())) {
      return;
    }
    List<Corner> corners = corners(path);
    drawing = true;
    for (int i = 0; i < corners.size(); i++) {
      Corner corner = corners.get(i);
      if (i == 0) {
        draw("marker-start", corner, corner.out(), element, style, place, depth);
      }
      if (i > 0 && i < corners.size() - 1) {
        draw("marker-mid", corner, corner.middle(), element, style, place, depth);
      }
      if (i == corners.size() - 1) {
        draw("marker-end", corner, corner.in(), element, style, place, depth);
      }
    }
    drawing = false;
  }

  private void draw(
      String property,
      Corner corner,
      double angle,
      Element element,
      Style style,
      AffineTransform place,
      int depth)
      throws Unreadable {
    String id = Paints.id(style.get(property));
    if (id == null) {
      return;
    }
    Element marker = ids.get(id);
    if (marker == null || !marker.name().equals("marker")) {
      losses.add(Loss.REFERENCE, element.offset());
      return;
    }
    double size =
        marker.attributes().getOrDefault("markerUnits", "").equals("userSpaceOnUse")
            ? 1
            : style.number("stroke-width");
    AffineTransform there = new AffineTransform(place);
    there.translate(corner.place().getX(), corner.place().getY());
    there.rotate(angle(marker, angle, property.equals("marker-start")));
    there.scale(size, size);
    there.concatenate(fit(marker));
    Paint line = paints.of("stroke", style, element);
    Style own = Style.initial().withColour(line == null ? Colours.BLACK : line);
    reader.drawInside(marker, reader.styled(marker, own), there, depth + 1);
  }

  private static double angle(Element marker, double along, boolean atStart) {
    String orient = marker.attributes().getOrDefault("orient", "0");
    return switch (orient) {
      case "auto" -> along;
      case "auto-start-reverse" -> atStart ? along + Math.PI : along;
      default -> Math.toRadians(Lengths.orZero(orient.replace("deg", ""), 0, 0));
    };
  }

  /** Brings the place that it names to the corner. */
  private static AffineTransform fit(Element marker) {
    Rectangle2D box = Sheet.viewBox(marker);
    double x = Lengths.orZero(marker.get("refX"), 0, 0);
    double y = Lengths.orZero(marker.get("refY"), 0, 0);
    if (box == null) {
      return AffineTransform.getTranslateInstance(-x, -y);
    }
    AffineTransform fit =
        Sheet.fit(marker, box, side(marker, "markerWidth"), side(marker, "markerHeight"));
    Point2D at = fit.transform(new Point2D.Double(x, y), null);
    AffineTransform moved = AffineTransform.getTranslateInstance(-at.getX(), -at.getY());
    moved.concatenate(fit);
    return moved;
  }

  private static double side(Element marker, String attribute) {
    Double side = Lengths.of(marker.get(attribute), 0, 0);
    return side == null || side <= 0 ? SIDE : side;
  }

  private static List<Corner> corners(Path2D path) {
    List<Point2D> places = new ArrayList<>();
    List<Double> in = new ArrayList<>();
    List<Double> out = new ArrayList<>();
    double[] at = new double[6];
    Point2D start = new Point2D.Double();
    for (PathIterator part = path.getPathIterator(null); !part.isDone(); part.next()) {
      int kind = part.currentSegment(at);
      Point2D here = places.isEmpty() ? start : places.get(places.size() - 1);
      Point2D first = new Point2D.Double(at[0], at[1]);
      Point2D last = kind == PathIterator.SEG_CUBICTO ? new Point2D.Double(at[4], at[5]) : first;
      Point2D control = kind == PathIterator.SEG_CUBICTO ? new Point2D.Double(at[2], at[3]) : here;
      if (kind == PathIterator.SEG_MOVETO) {
        start = last;
      } else {
        last = kind == PathIterator.SEG_CLOSE ? start : last;
        Point2D towards = kind == PathIterator.SEG_CLOSE ? start : first;
        out.set(out.size() - 1, angle(here, towards.equals(here) ? last : towards));
        control = kind == PathIterator.SEG_CLOSE || control.equals(last) ? here : control;
      }
      places.add(last);
      in.add(kind == PathIterator.SEG_MOVETO ? Double.NaN : angle(control, last));
      out.add(Double.NaN);
    }
    List<Corner> corners = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      double comes = in.get(i).isNaN() ? out.get(i) : in.get(i);
      double goes = out.get(i).isNaN() ? in.get(i) : out.get(i);
      corners.add(new Corner(places.get(i), orNone(comes), orNone(goes)));
    }
    return corners;
  }

  private static double orNone(double angle) {
    return Double.isNaN(angle) ? 0 : angle;
  }

  private static double angle(Point2D from, Point2D to) {
    return Math.atan2(to.getY() - from.getY(), to.getX() - from.getX());
  }
}
