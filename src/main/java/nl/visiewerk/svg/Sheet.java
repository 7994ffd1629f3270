package nl.visiewerk.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a drawing is drawn on.
 *
 * @param width in pixels, as is the height
 * @param inside the part of the plane that it shows, in its own units
 */
record Sheet(double width, double height, Rectangle2D inside) {
  private static final double MOST = 20_000;

  /** The sheet of a whole drawing; a size in percents is none. */
  static Sheet of(Element svg, Source source) throws Unreadable {
    Rectangle2D box = viewBox(svg);
    Double width = length(svg.get("width"));
    Double height = length(svg.get("height"));
    if (box != null) {
      double ratio = box.getHeight() / box.getWidth();
      double wide = width != null ? width : height != null ? height / ratio : box.getWidth();
      width = wide;
      height = height != null ? height : wide * ratio;
    }
    if (width == null || height == null || !isSize(width) || !isSize(height)) {
      throw Unreadable.broken("regel.svg-kapot.maat", source.at(svg.offset()));
    }
    Rectangle2D inside = box == null ? new Rectangle2D.Double(0, 0, width, height) : box;
    return new Sheet(width, height, inside);
  }

  /** The whole of it. */
  Rectangle2D area() {
    return new Rectangle2D.Double(0, 0, width, height);
  }

  /** The size that percentages of neither width nor height are of. */
  double diagonal() {
    return Math.hypot(inside.getWidth(), inside.getHeight()) / Math.sqrt(2);
  }

  private static @Nullable Double length(@Nullable String value) {
    return value == null || value.endsWith("%") ? null : Lengths.of(value, 16, 0);
  }

  private static boolean isSize(double size) {
    return size >= 1 && size <= MOST;
  }

  /** The part of the plane that an element shows; null when it does not say so. */
  static @Nullable Rectangle2D viewBox(Element element) {
    String value = element.get("viewBox");
    List<Double> box = value == null ? List.of() : Numbers.all(value);
    return box.size() == 4 && box.get(2) > 0 && box.get(3) > 0
        ? new Rectangle2D.Double(box.get(0), box.get(1), box.get(2), box.get(3))
        : null;
  }

  /** Lays a part of the plane over this size, as {@code preserveAspectRatio} of an element says. */
  static AffineTransform fit(Element element, Rectangle2D box, double width, double height) {
    String ratio = element.attributes().getOrDefault("preserveAspectRatio", "");
    String align = ratio.toLowerCase(Locale.ROOT);
    double x = width / box.getWidth();
    double y = height / box.getHeight();
    AffineTransform fit = new AffineTransform();
    if (align.startsWith("none")) {
      fit.scale(x, y);
    } else {
      double scale = align.endsWith("slice") ? Math.max(x, y) : Math.min(x, y);
      fit.translate(
          (width - box.getWidth() * scale) * share(align, 'x'),
          (height - box.getHeight() * scale) * share(align, 'y'));
      fit.scale(scale, scale);
    }
    fit.translate(-box.getX(), -box.getY());
    return fit;
  }

  /** How much of the room that is left comes before it. */
  private static double share(String align, char axis) {
    return align.contains(axis + "min") ? 0 : align.contains(axis + "max") ? 1 : 0.5;
  }
}
