package nl.visiewerk.chart;

import java.util.List;

/**
 * Shapes on a sheet, those at the front last. Measures are in units of its own: {@link
 * Lettering#SIZE} of them make the size of a letter.
 */
public record Drawing(int width, int height, List<Shape> shapes) {
  /** A place: from the left and from the top. */
  public record Spot(double x, double y) {}

  /** Something that is drawn. */
  public sealed interface Shape permits Stroke, Area, Disc, Label {
    /** Its colour. */
    Ink ink();
  }

  /** A line through these places. */
  public record Stroke(List<Spot> spots, Ink ink, double width, boolean dashed) implements Shape {}

  /** A plane with these corners. */
  public record Area(List<Spot> corners, Ink ink) implements Shape {}

  /** A filled circle. */
  public record Disc(Spot centre, double radius, Ink ink) implements Shape {}

  /** A line of text: the place is on its base line. */
  public record Label(Spot spot, Anchor anchor, String text, Ink ink, boolean bold)
      implements Shape {}

  /** Which part of a text is at its place. */
  public enum Anchor {
    START,
    MIDDLE,
    END
  }
}
