package nl.visiewerk.chart;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.chart.Drawing.Anchor;
import nl.visiewerk.chart.Drawing.Area;
import nl.visiewerk.chart.Drawing.Disc;
import nl.visiewerk.chart.Drawing.Label;
import nl.visiewerk.chart.Drawing.Shape;
import nl.visiewerk.chart.Drawing.Spot;
import nl.visiewerk.chart.Drawing.Stroke;

/** Puts shapes on a sheet, one over the other. */
final class Pencil {
  private static final double THIN = 1;
  private static final double RADIUS = 4;
  private static final double BETWEEN_STRIPES = 4;
  private static final int FULL_COLOURS = 3;

  private final List<Shape> shapes = new ArrayList<>();

  Drawing drawing(int width, double height) {
    return new Drawing(width, (int) Math.ceil(height), List.copyOf(shapes));
  }

  /** A thin straight line. */
  void rule(double x1, double y1, double x2, double y2, Ink ink) {
    shapes.add(new Stroke(List.of(new Spot(x1, y1), new Spot(x2, y2)), ink, THIN, false));
  }

  /** A line between two values. */
  void segment(Spot from, Spot to, Ink ink, boolean dashed) {
    shapes.add(new Stroke(List.of(from, to), ink, 2, dashed));
  }

  /** Text with its middle at this height. */
  void text(double x, double middle, Anchor anchor, String text, Ink ink) {
    text(x, middle, anchor, text, ink, false);
  }

  void text(double x, double middle, Anchor anchor, String text, Ink ink, boolean bold) {
    shapes.add(new Label(new Spot(x, middle + Lettering.TO_BASE), anchor, text, ink, bold));
  }

  /** Lines of text below each other, with the middle of all of them at this height. */
  void lines(double x, double middle, Anchor anchor, List<String> lines, Ink ink) {
    double y = middle - (lines.size() - 1) * Lettering.LEADING / 2;
    for (String line : lines) {
      text(x, y, anchor, line, ink);
      y += Lettering.LEADING;
    }
  }

  /** A rectangle, given by two of its corners. */
  void box(double x1, double y1, double x2, double y2, Ink ink) {
    shapes.add(new Area(corners(x1, y1, x2, y2), ink));
  }

  private static List<Spot> corners(double x1, double y1, double x2, double y2) {
    return List.of(new Spot(x1, y1), new Spot(x2, y1), new Spot(x2, y2), new Spot(x1, y2));
  }

  /**
   * A rectangle in the look of the layer with this number: in full colour, and when there are no
   * more of those in stripes.
   *
   * @param y1 its upper side
   */
  void layer(int number, double x1, double y1, double x2, double y2) {
    Ink ink = Ink.series(number);
    if (number < FULL_COLOURS) {
      box(x1, y1, x2, y2, ink);
      return;
    }
    box(x1, y1, x2, y2, Ink.PAPER);
    List<Spot> corners = corners(x1 + 0.5, y1 + 0.5, x2 - 0.5, Math.max(y1 + 0.5, y2 - 0.5));
    List<Spot> around = new ArrayList<>(corners);
    around.add(corners.get(0));
    shapes.add(new Stroke(List.copyOf(around), ink, THIN, false));
    for (double y = y1 + BETWEEN_STRIPES; y < y2 - 1; y += BETWEEN_STRIPES) {
      Spot left = new Spot(x1, y);
      shapes.add(new Stroke(List.of(left, new Spot(x2, y)), ink, 1.5, false));
    }
  }

  /** A point of the line with this number: full, or hollow. */
  void marker(int number, Spot at, boolean hollow) {
    Ink ink = Ink.series(number);
    if (number % 4 == 0) {
      shapes.add(new Disc(at, RADIUS + 1, ink));
      if (hollow) {
        shapes.add(new Disc(at, RADIUS - 1, Ink.PAPER));
      }
      return;
    }
    shapes.add(new Area(outline(number % 4, at, RADIUS + 1), ink));
    if (hollow) {
      shapes.add(new Area(outline(number % 4, at, RADIUS - 1.4), Ink.PAPER));
    }
  }

  /** A square, a square on its point, or a triangle. */
  private static List<Spot> outline(int kind, Spot at, double size) {
    double x = at.x();
    double y = at.y();
    if (kind == 1) {
      double side = size * 0.88;
      return corners(x - side, y - side, x + side, y + side);
    }
    double far = size * 1.25;
    return kind == 2
        ? List.of(
            new Spot(x, y - far), new Spot(x + far, y), new Spot(x, y + far), new Spot(x - far, y))
        : List.of(
            new Spot(x, y - far),
            new Spot(x + far * 0.95, y + far * 0.7),
            new Spot(x - far * 0.95, y + far * 0.7));
  }
}
