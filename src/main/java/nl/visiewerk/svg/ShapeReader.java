package nl.visiewerk.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import nl.visiewerk.svg.Picture.Outline;
import nl.visiewerk.svg.Picture.Paint;
import nl.visiewerk.svg.Picture.Pen;
import org.jspecify.annotations.Nullable;

/** Reads shapes: where their lines are on the sheet, and how they are drawn. */
final class ShapeReader {
  private static final int MOST_SEGMENTS = 200_000;
  private static final int MOST_DASHES = 20;

  /** In pixels; what is less would be written as nothing. */
  private static final double LEAST = 0.01;

  private final Source source;
  private final Outlines outlines;
  private final Paints paints;
  private final Losses losses;
  private int segments;

  ShapeReader(Source source, Outlines outlines, Paints paints, Losses losses) {
    this.source = source;
    this.outlines = outlines;
    this.paints = paints;
    this.losses = losses;
  }

  /** The lines of a shape in its own units; none when it is not to be seen. */
  Path2D path(Element element, Style style) {
    Path2D path =
        style.is("visibility", "visible") ? outlines.of(element, style) : new Path2D.Double();
    boolean evenOdd = style.is("fill-rule", "evenodd");
    path.setWindingRule(evenOdd ? PathIterator.WIND_EVEN_ODD : PathIterator.WIND_NON_ZERO);
    return path;
  }

  /**
   * The shape with these lines; empty when nothing is to be seen of it.
   *
   * @param place takes them to the sheet
   */
  Optional<Outline> read(Path2D path, Element element, Style style, AffineTransform place)
      throws Unreadable {
    Path2D placed = new Path2D.Double(path, place);
    count(placed, element);
    Paint fill = element.name().equals("line") ? null : paints.of("fill", style, element);
    Pen pen = pen(style, element, place);
    Rectangle2D bounds = placed.getBounds2D();
    return (fill != null || pen != null)
            && path.getCurrentPoint() != null
            && isNear(bounds.getMinX(), bounds.getMinY(), element)
            && isNear(bounds.getMaxX(), bounds.getMaxY(), element)
        ? Optional.of(new Outline(placed, fill, pen))
        : Optional.empty();
  }

  private void count(Path2D path, Element element) throws Unreadable {
    for (PathIterator part = path.getPathIterator(null); !part.isDone(); part.next()) {
      segments++;
    }
    if (segments > MOST_SEGMENTS) {
      throw Unreadable.tooLarge("regel.svg-te-groot.lijnen", source.at(element.offset()));
    }
  }

  /** Whether a place is near enough to the sheet to be written; if not, the element is lost. */
  boolean isNear(double x, double y, Element element) {
    boolean near = Math.abs(x) < PictureWriter.MOST && Math.abs(y) < PictureWriter.MOST;
    if (!near) {
      losses.add(Loss.NUMBERS, element.offset());
    }
    return near;
  }

  private @Nullable Pen pen(Style style, Element element, AffineTransform place) {
    double scale = scale(place);
    double width = style.number("stroke-width") * scale;
    boolean drawn = width >= LEAST && width < PictureWriter.MOST;
    Paint paint = drawn ? paints.of("stroke", style, element) : null;
    if (paint == null) {
      return null;
    }
    List<Double> dashes = dashes(style, scale);
    return new Pen(
        paint,
        width,
        dashes,
        offset(dashes, style.number("stroke-dashoffset") * scale),
        style.get("stroke-linecap"),
        style.get("stroke-linejoin"),
        Math.max(1, style.number("stroke-miterlimit")));
  }

  /** None when they are too small to be seen, or mean nothing. */
  private static List<Double> dashes(Style style, double scale) {
    List<Double> dashes =
        Numbers.all(style.get("stroke-dasharray").replace("px", "")).stream()
            .map(length -> length * scale)
            .toList();
    boolean sound =
        dashes.size() <= MOST_DASHES
            && dashes.stream().anyMatch(length -> length >= LEAST)
            && dashes.stream().allMatch(length -> length >= 0 && length < PictureWriter.MOST);
    return sound ? dashes : List.of();
  }

  /** The same place in the row of dashes, not before its beginning. */
  private static double offset(List<Double> dashes, double offset) {
    double row = 2 * dashes.stream().mapToDouble(length -> length).sum();
    return row > 0 ? (offset % row + row) % row : 0;
  }

  /** How much larger something gets, on average over all directions. */
  static double scale(AffineTransform place) {
    return Math.sqrt(Math.abs(place.getDeterminant()));
  }
}
