package nl.visiewerk.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.visiewerk.chart.Drawing.Anchor;
import nl.visiewerk.chart.Drawing.Spot;
import nl.visiewerk.chart.LineChart.Line;
import nl.visiewerk.chart.LineChart.Point;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.MetingSoort;
import org.jspecify.annotations.Nullable;

/** Where the parts of a chart with lines come: the names stand at the ends of the lines. */
final class LineLayout {
  private static final double TOP = 12;
  private static final double INSET = 12;
  private static final double TO_LABEL = 14;

  private final LineChart chart;
  private final int width;
  private final List<BigDecimal> ticks;
  private final List<EndLabel> labels = new ArrayList<>();
  private final double left;
  private final double right;
  private final double bottom;
  private final Axis axis;

  /**
   * What stands at the end of a line.
   *
   * @param number of the line; below zero for the norm and for lines that stand back
   */
  private record EndLabel(int number, List<String> text, double x, double y) {}

  LineLayout(LineChart chart, int width) {
    this.chart = chart;
    this.width = width;
    this.ticks = ticks();
    double column = width < 440 ? 112 : 190;
    List<List<String>> texts = chart.lines().stream().map(line -> text(line, column)).toList();
    double widest = texts.stream().mapToDouble(Lettering::widest).max().orElse(0);
    this.left = Lettering.widest(ticks.stream().map(chart.amounts()::tick).toList()) + 8;
    this.right = width - widest - TO_LABEL;
    double lines = texts.stream().mapToInt(List::size).sum() + (chart.norm() == null ? 0 : 1);
    this.bottom = TOP + Math.max(width < 440 ? 170 : 210, lines * Lettering.LEADING);
    this.axis = new Axis(ticks.get(0), ticks.get(ticks.size() - 1), bottom, TOP);
    int number = 0;
    for (int i = 0; i < texts.size(); i++) {
      Line line = chart.lines().get(i);
      Spot end = spot(line.last());
      int own = line.isBackdrop() ? -1 : number++;
      labels.add(new EndLabel(own, texts.get(i), end.x(), end.y()));
    }
    if (chart.norm() != null) {
      String text = Messages.text("grafiek.norm", chart.amounts().value(chart.norm()));
      labels.add(new EndLabel(-1, List.of(text), right, axis.at(chart.norm())));
    }
  }

  private List<BigDecimal> ticks() {
    List<BigDecimal> values =
        Stream.concat(
                chart.lines().stream().flatMap(Line::known).map(Point::waarde),
                Stream.ofNullable(chart.norm()))
            .map(Objects::requireNonNull)
            .sorted()
            .toList();
    BigDecimal lowest = values.get(0);
    BigDecimal highest = values.get(values.size() - 1);
    // From zero, unless the lines would be all but flat that far from it.
    boolean fromZero = lowest.signum() > 0 && lowest.add(lowest).compareTo(highest) < 0;
    return Ticks.around(fromZero ? BigDecimal.ZERO : lowest, highest, 5);
  }

  private List<String> text(Line line, double column) {
    BigDecimal last = Objects.requireNonNull(line.last().waarde());
    // The value stays with the last word of the name.
    return Lettering.wrap(line.naam() + "\u00a0" + chart.amounts().value(last), column);
  }

  boolean startsAtZero() {
    return ticks.get(0).signum() <= 0;
  }

  Drawing draw() {
    Pencil pencil = new Pencil();
    for (BigDecimal tick : ticks) {
      double y = axis.at(tick);
      pencil.rule(left, y, right, y, tick.signum() == 0 ? Ink.AXIS : Ink.GRID);
      pencil.text(left - 8, y, Anchor.END, chart.amounts().tick(tick), Ink.SUBTLE);
    }
    double height = drawYears(pencil);
    if (chart.norm() != null) {
      double y = axis.at(chart.norm());
      pencil.segment(new Spot(left, y), new Spot(right, y), Ink.SUBTLE, true);
    }
    drawLines(pencil, true);
    drawLines(pencil, false);
    drawLabels(pencil);
    return pencil.drawing(width, height);
  }

  private double drawYears(Pencil pencil) {
    double y = bottom + 19;
    double free = Double.NEGATIVE_INFINITY;
    List<Integer> years = chart.years();
    int lastYear = years.get(years.size() - 1);
    double half = Lettering.width("0000") / 2;
    for (int year : years) {
      double x = x(year);
      boolean roomForLast = year == lastYear || x + half + 6 <= x(lastYear) - half;
      if (x - half >= free && roomForLast) {
        pencil.text(x, y, Anchor.MIDDLE, String.valueOf(year), Ink.SUBTLE);
        free = x + half + 6;
      }
    }
    return drawKinds(pencil, y + Lettering.LEADING + 3);
  }

  /** Under the years what their values are, when that is not the same for all. */
  private double drawKinds(Pencil pencil, double y) {
    Map<Integer, MetingSoort> kinds = new HashMap<>();
    for (Line line : chart.lines()) {
      for (Point point : line.known().toList()) {
        MetingSoort soort = point.soort();
        if (soort == null || kinds.getOrDefault(point.jaar(), soort) != soort) {
          return y - Lettering.LEADING / 2; // the names of the lines say it
        }
        kinds.put(point.jaar(), soort);
      }
    }
    List<Integer> years = chart.years();
    for (int first = 0; first < years.size(); ) {
      int last = first;
      while (last + 1 < years.size()
          && kinds.get(years.get(last + 1)) == kinds.get(years.get(first))) {
        last++;
      }
      drawKind(pencil, y, years.get(first), years.get(last), kinds.get(years.get(first)));
      first = last + 1;
    }
    return y + Lettering.LEADING / 2 + 2;
  }

  private void drawKind(Pencil pencil, double y, int from, int until, @Nullable MetingSoort soort) {
    String word = LineChart.word(Objects.requireNonNull(soort));
    double half = Lettering.width(word) / 2;
    double middle = (x(from) + x(until)) / 2;
    double x = Math.max(half, Math.min(middle, width - half));
    pencil.text(x, y, Anchor.MIDDLE, word, Ink.SUBTLE);
    double edge = Lettering.width("0000") / 2;
    if (x(from) - edge < x - half - 6) {
      pencil.rule(x(from) - edge, y, x - half - 6, y, Ink.GRID);
      pencil.rule(x + half + 6, y, x(until) + edge, y, Ink.GRID);
    }
  }

  private void drawLines(Pencil pencil, boolean backdrop) {
    int number = 0;
    for (Line line : chart.lines()) {
      if (line.isBackdrop() == backdrop) {
        drawLine(pencil, line, number);
        number++;
      }
    }
  }

  private void drawLine(Pencil pencil, Line line, int number) {
    Ink ink = line.isBackdrop() ? Ink.THIRD : Ink.series(number);
    Point before = null;
    for (Point point : line.points()) {
      if (before != null && before.waarde() != null && point.waarde() != null) {
        pencil.segment(spot(before), spot(point), ink, point.isNorm());
      }
      before = point;
    }
    if (!line.isBackdrop()) {
      line.known().forEach(point -> pencil.marker(number, spot(point), point.isNorm()));
    }
  }

  private void drawLabels(Pencil pencil) {
    List<Spread.Wish> wishes =
        labels.stream()
            .map(label -> new Spread.Wish(label.y(), label.text().size() * Lettering.LEADING))
            .toList();
    List<Double> middles = Spread.apart(wishes, 0, bottom + Lettering.LEADING / 2);
    for (int i = 0; i < labels.size(); i++) {
      EndLabel label = labels.get(i);
      double y = middles.get(i);
      if (Math.abs(y - label.y()) > 4 || label.x() < right - INSET - 1) {
        pencil.rule(label.x() + 7, label.y(), right + TO_LABEL - 3, y, Ink.GRID);
      }
      pencil.lines(right + TO_LABEL, y, Anchor.START, label.text(), ink(label));
    }
  }

  /** That of its line, but for the one that is too light for letters. */
  private static Ink ink(EndLabel label) {
    if (label.number() < 0) {
      return Ink.SUBTLE;
    }
    Ink ink = Ink.series(label.number());
    return ink == Ink.THIRD ? Ink.TEXT : ink;
  }

  private Spot spot(Point point) {
    return new Spot(x(point.jaar()), axis.at(Objects.requireNonNull(point.waarde())));
  }

  /** Years stand as far apart as they are. */
  private double x(int year) {
    List<Integer> years = chart.years();
    int first = years.get(0);
    double span = Math.max(1, years.get(years.size() - 1) - first);
    return left + INSET + (year - first) / span * (right - left - 2 * INSET);
  }
}
