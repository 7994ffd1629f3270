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
import nl.visiewerk.html.KetenLayout.Curve;
import nl.visiewerk.html.KetenLayout.Line;
import nl.visiewerk.html.KetenLayout.Role;
import nl.visiewerk.html.KetenLayout.TextLine;
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
    List<Spot> spots = new ArrayList<>();
    line.curves(layout.sheet()).forEach(curve -> curve(spots, curve));
    shapes.add(new Stroke(List.copyOf(spots), same ? Ink.SECOND : Ink.FIRST, THICK, same));
  }

  private static void curve(List<Spot> spots, Curve curve) {
    Spot from = new Spot(curve.x1(), curve.y1());
    Spot to = new Spot(curve.x2(), curve.y2());
    if (from.y() == to.y()) {
      spots.add(from);
      spots.add(to);
      return;
    }
    double middle = curve.middle();
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
    int indent = box.role() == Role.DOCUMENT ? 0 : layout.sheet().padding();
    for (TextLine line : box.text(layout.sheet(), indent)) {
      Spot base = new Spot(line.x(), line.base());
      Ink ink = line.small() ? Ink.SUBTLE : Ink.TEXT;
      shapes.add(new Label(base, Anchor.START, line.text(), ink, isHead && !line.small()));
    }
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
}
