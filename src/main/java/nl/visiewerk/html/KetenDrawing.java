package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.chart.Drawing;
import nl.visiewerk.chart.Drawing.Anchor;
import nl.visiewerk.chart.Drawing.Area;
import nl.visiewerk.chart.Drawing.Label;
import nl.visiewerk.chart.Drawing.Shape;
import nl.visiewerk.chart.Drawing.Spot;
import nl.visiewerk.chart.Drawing.Stroke;
import nl.visiewerk.chart.Ink;
import nl.visiewerk.html.KetenLayout.Box;
import nl.visiewerk.html.KetenLayout.Line;
import nl.visiewerk.html.KetenLayout.Role;
import nl.visiewerk.model.RelatieSoort;

/** Draws the picture of a keten with the shapes that can be printed. */
final class KetenDrawing {
  private static final double THIN = 1;
  private static final double THICK = 1.5;

  /** Straight pieces that together look like a curve. */
  private static final int PIECES = 16;

  private final KetenLayout layout;
  private final List<Shape> shapes = new ArrayList<>();

  private KetenDrawing(KetenLayout layout) {
    this.layout = layout;
  }

  /** As wide as the sheet, whatever the number of columns, so that letters keep their size. */
  static Drawing of(KetenLayout layout) {
    KetenDrawing drawing = new KetenDrawing(layout);
    drawing.draw();
    int width = Math.max(layout.width(), layout.sheet().width());
    return new Drawing(width, layout.height() + 1, List.copyOf(drawing.shapes));
  }

  private void draw() {
    for (int y : layout.rules()) {
      List<Spot> ends = List.of(new Spot(0, y), new Spot(layout.width(), y));
      shapes.add(new Stroke(ends, Ink.GRID, THIN, false));
    }
    layout.lines().forEach(this::line);
    layout.boxes().forEach(this::box);
  }

  private void line(Line line) {
    boolean same = line.soort() == RelatieSoort.ZELFDE_ALS;
    Spot from = new Spot(line.van().right(), line.van().middle());
    Spot to = new Spot(line.naar().x(), line.naar().middle());
    List<Spot> spots = new ArrayList<>();
    Integer lane = line.lane();
    if (lane == null) {
      curve(spots, from, to);
    } else {
      int bend = layout.sheet().gutter();
      curve(spots, from, new Spot(from.x() + bend, lane));
      curve(spots, new Spot(to.x() - bend, lane), to);
    }
    shapes.add(new Stroke(List.copyOf(spots), same ? Ink.SECOND : Ink.FIRST, THICK, same));
  }

  /** From one place to another, leaving and arriving level: a cubic Bézier curve. */
  private static void curve(List<Spot> spots, Spot from, Spot to) {
    if (from.y() == to.y()) {
      spots.add(from);
      spots.add(to);
      return;
    }
    double middle = (from.x() + to.x()) / 2;
    for (int i = 0; i <= PIECES; i++) {
      double t = i / (double) PIECES;
      double u = 1 - t;
      double x =
          u * u * u * from.x()
              + 3 * u * u * t * middle
              + 3 * u * t * t * middle
              + t * t * t * to.x();
      double rise = t * t * (3 - 2 * t);
      spots.add(new Spot(x, from.y() + (to.y() - from.y()) * rise));
    }
  }

  private void box(Box box) {
    boolean isHead = box.role() != Role.LID;
    if (box.role() != Role.DOCUMENT) {
      frame(box, isHead);
    }
    int small = layout.sheet().smallLeading();
    int y = box.y() + layout.sheet().padding();
    int x = box.x() + (box.role() == Role.DOCUMENT ? 0 : layout.sheet().padding());
    if (!box.soort().isEmpty()) {
      y = lines(List.of(box.soort()), x, y, small, Ink.SUBTLE, false);
    }
    y = lines(box.titel(), x, y, KetenLayout.TITLE_LEADING, Ink.TEXT, isHead);
    lines(box.delen(), x, y, small, Ink.SUBTLE, false);
  }

  private void frame(Box box, boolean isHead) {
    Spot start = new Spot(box.x(), box.y());
    int bottom = box.y() + box.height();
    List<Spot> around =
        List.of(
            start,
            new Spot(box.right(), box.y()),
            new Spot(box.right(), bottom),
            new Spot(box.x(), bottom));
    List<Spot> closed = new ArrayList<>(around);
    closed.add(start);
    if (isHead) {
      shapes.add(new Area(around, Ink.TINT));
    }
    shapes.add(new Stroke(closed, isHead ? Ink.FIRST : Ink.GRID, THIN, false));
  }

  private int lines(List<String> lines, int x, int top, int leading, Ink ink, boolean bold) {
    int y = top;
    for (String line : lines) {
      y += leading;
      Spot base = new Spot(x, y - KetenLayout.BELOW_BASE);
      shapes.add(new Label(base, Anchor.START, line, ink, bold));
    }
    return y;
  }
}
