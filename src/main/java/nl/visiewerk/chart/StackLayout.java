package nl.visiewerk.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.visiewerk.chart.Drawing.Anchor;
import nl.visiewerk.diagnostic.Messages;

/**
 * Where the parts of a chart with stacked columns come. The names stand beside the last column; in
 * a list above them where that leaves too little room.
 */
final class StackLayout {
  private static final double ROOM_FOR_TOTAL = 22;
  private static final double LIST_PITCH = 19;
  private static final double BETWEEN = 1.5;
  private static final double SWATCH = 11;
  private static final double TO_NAME = 18;

  private final StackChart chart;
  private final int width;
  private final List<BigDecimal> ticks;
  private final boolean namesBeside;
  private final List<List<String>> names;
  private final double left;
  private final double right;
  private final double top;
  private final double bottom;
  private final Axis axis;

  StackLayout(StackChart chart, int width) {
    this.chart = chart;
    this.width = width;
    this.ticks = ticks();
    this.left = Lettering.widest(ticks.stream().map(chart.amounts()::tick).toList()) + 8;
    double column = Math.min(width * 0.35, 180);
    List<List<String>> wrapped =
        chart.layers().stream().map(layer -> Lettering.wrap(layer.naam(), column)).toList();
    double widest = wrapped.stream().mapToDouble(Lettering::widest).max().orElse(0);
    double besideNames = width - widest - TO_NAME - SWATCH - 6;
    this.namesBeside = (besideNames - left) / chart.columns().size() >= widestHead() + 6;
    this.right = namesBeside ? besideNames : width;
    this.names =
        namesBeside
            ? wrapped
            : chart.layers().stream().map(layer -> List.of(layer.naam())).toList();
    this.top = ROOM_FOR_TOTAL + (namesBeside ? 0 : names.size() * LIST_PITCH);
    int lines = namesBeside ? names.stream().mapToInt(List::size).sum() : 0;
    this.bottom = top + Math.max(width < 440 ? 210 : 250, lines * (Lettering.LEADING + 2));
    this.axis = new Axis(ticks.get(0), ticks.get(ticks.size() - 1), bottom, top);
  }

  /** The widest of what stands above or below a column, each word on a line of its own. */
  private double widestHead() {
    List<String> heads = new ArrayList<>();
    chart.columns().forEach(column -> heads.addAll(Lettering.wrap(column, 1)));
    chart.totals().forEach(total -> total.map(chart.amounts()::value).ifPresent(heads::add));
    return Lettering.widest(heads);
  }

  private List<BigDecimal> ticks() {
    BigDecimal lowest = BigDecimal.ZERO;
    BigDecimal highest = BigDecimal.ZERO;
    for (int i = 0; i < chart.columns().size(); i++) {
      int column = i;
      List<BigDecimal> values =
          chart.layers().stream()
              .map(layer -> layer.waarden().get(column).orElse(BigDecimal.ZERO))
              .toList();
      lowest = lowest.min(values.stream().map(BigDecimal.ZERO::min).reduce(BigDecimal::add).get());
      highest =
          highest.max(values.stream().map(BigDecimal.ZERO::max).reduce(BigDecimal::add).get());
    }
    return Ticks.around(lowest, highest, 7);
  }

  Drawing draw() {
    Pencil pencil = new Pencil();
    for (BigDecimal tick : ticks) {
      double y = axis.at(tick);
      if (tick.signum() != 0) {
        pencil.rule(left, y, right, y, Ink.GRID);
      }
      pencil.text(left - 8, y, Anchor.END, chart.amounts().tick(tick), Ink.SUBTLE);
    }
    double below = 0;
    for (int i = 0; i < chart.columns().size(); i++) {
      drawColumn(pencil, i);
      List<String> lines = Lettering.wrap(chart.columns().get(i), step() - 4);
      double height = lines.size() * Lettering.LEADING;
      pencil.lines(middle(i), bottom + 8 + height / 2, Anchor.MIDDLE, lines, Ink.SUBTLE);
      below = Math.max(below, height);
    }
    pencil.rule(left, axis.zero(), right, axis.zero(), Ink.AXIS);
    if (namesBeside) {
      drawNamesBeside(pencil);
    } else {
      drawNamesAbove(pencil);
    }
    return pencil.drawing(width, bottom + 10 + below);
  }

  private void drawColumn(Pencil pencil, int column) {
    if (!chart.isKnown(column)) {
      List<String> words = Lettering.wrap(Messages.text("grafiek.geen-gegevens"), 1);
      double middle = axis.zero() - words.size() * Lettering.LEADING / 2 - 4;
      pencil.lines(middle(column), middle, Anchor.MIDDLE, words, Ink.SUBTLE);
      return;
    }
    double half = Math.min(step() * 0.66, 64) / 2;
    for (int i = 0; i < chart.layers().size(); i++) {
      Side side = side(column, i);
      if (side.bottom() - side.top() > 0) {
        double top = Math.min(side.top() + BETWEEN, side.bottom() - 0.5);
        pencil.layer(i, middle(column) - half, top, middle(column) + half, side.bottom());
      }
    }
    Optional<BigDecimal> total = chart.total(column);
    if (total.isPresent()) {
      double highest = axis.zero();
      for (int i = 0; i < chart.layers().size(); i++) {
        highest = Math.min(highest, side(column, i).top());
      }
      String text = chart.amounts().value(total.get());
      pencil.text(middle(column), highest - 10, Anchor.MIDDLE, text, Ink.TEXT, true);
    }
  }

  /** The upper and the lower side of a part. */
  private record Side(double top, double bottom) {}

  /** Parts below zero hang from the axis; the others stand on it, the first at the foot. */
  private Side side(int column, int layer) {
    BigDecimal value = value(column, layer);
    BigDecimal start = BigDecimal.ZERO;
    for (int i = 0; i < layer; i++) {
      BigDecimal other = value(column, i);
      start = other.signum() == value.signum() ? start.add(other) : start;
    }
    double one = axis.at(start);
    double other = axis.at(start.add(value));
    return new Side(Math.min(one, other), Math.max(one, other));
  }

  private BigDecimal value(int column, int layer) {
    return chart.layers().get(layer).waarden().get(column).orElse(BigDecimal.ZERO);
  }

  /** In the order in which they lie on each other. */
  private void drawNamesAbove(Pencil pencil) {
    for (int i = 0; i < names.size(); i++) {
      double y = (names.size() - 1 - i) * LIST_PITCH + Lettering.LEADING / 2;
      pencil.layer(i, 0, y - SWATCH / 2, SWATCH, y + SWATCH / 2);
      pencil.lines(SWATCH + 6, y, Anchor.START, names.get(i), Ink.TEXT);
    }
  }

  private void drawNamesBeside(Pencil pencil) {
    int last = chart.columns().size() - 1;
    while (last > 0 && !chart.isKnown(last)) {
      last--;
    }
    List<Spread.Wish> wishes = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Side side = side(last, i);
      double height = names.get(i).size() * Lettering.LEADING + 3;
      wishes.add(new Spread.Wish((side.top() + side.bottom()) / 2, height));
    }
    List<Double> middles = Spread.apart(wishes, 0, bottom + Lettering.LEADING);
    double edge = middle(last) + Math.min(step() * 0.66, 64) / 2;
    double x = right + TO_NAME;
    for (int i = 0; i < names.size(); i++) {
      double y = middles.get(i);
      pencil.rule(edge + 2, wishes.get(i).middle(), x - 3, y, Ink.GRID);
      pencil.layer(i, x, y - SWATCH / 2, x + SWATCH, y + SWATCH / 2);
      pencil.lines(x + SWATCH + 6, y, Anchor.START, names.get(i), Ink.TEXT);
    }
  }

  private double step() {
    return (right - left) / chart.columns().size();
  }

  private double middle(int column) {
    return left + step() * (column + 0.5);
  }
}
