package nl.visiewerk.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawing: shapes on a sheet, those at the front last. Measures are in CSS pixels, from the upper
 * left corner; no shape is moved, scaled or turned any more but for text that does not stand
 * upright.
 */
public record Picture(double width, double height, List<Shape> shapes) {
  /** As a file that has no other markup than the model knows. */
  public String toSvg() {
    return PictureWriter.write(this);
  }

  /** Something that is drawn. */
  sealed interface Shape permits Outline, Label {}

  /**
   * A line or a plane.
   *
   * @param path straight lines and cubic curves; not changed after
   * @param fill null for none
   * @param pen null when its edge is not drawn
   */
  record Outline(Path2D path, @Nullable Paint fill, @Nullable Pen pen) implements Shape {}

  /**
   * A line of text.
   *
   * @param place takes the start of its base line, or the middle or end of it, to its place on the
   *     sheet; not changed after
   */
  record Label(AffineTransform place, Anchor anchor, List<Run> runs) implements Shape {}

  /** What of a line of text stands at its place. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /**
   * A stretch of text in one style.
   *
   * @param dx how far it stands from where the stretch before it ends
   * @param dy how much lower than that it stands; what follows is as low
   */
  record Run(
      String text, double dx, double dy, double size, boolean bold, boolean italic, Paint paint) {
    Run withText(String other) {
      return new Run(other, dx, dy, size, bold, italic, paint);
    }

    /** The same, right after what is before it. */
    Run withoutMove() {
      return new Run(text, 0, 0, size, bold, italic, paint);
    }
  }

  /**
   * A colour.
   *
   * @param rgb red, green and blue, a byte each
   * @param opacity from 0 to 1
   */
  record Paint(int rgb, double opacity) {
    Paint withOpacity(double factor) {
      return new Paint(rgb, opacity * factor);
    }
  }

  /**
   * How an edge is drawn.
   *
   * @param dashes lengths drawn and left out in turn; empty for a whole line
   * @param cap and {@code join}: words of SVG
   */
  record Pen(
      Paint paint,
      double width,
      List<Double> dashes,
      double dashOffset,
      String cap,
      String join,
      double miterLimit) {}
}
