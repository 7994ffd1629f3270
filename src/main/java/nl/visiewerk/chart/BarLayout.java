package nl.visiewerk.chart;

import java.math.BigDecimal;
import java.util.Optional;
import nl.visiewerk.chart.BarChart.Bar;
import nl.visiewerk.chart.BarChart.Panel;
import nl.visiewerk.chart.Drawing.Anchor;

/**
 * Where the parts of a chart with bars come. They lie on their sides, so that their names are read
 * as text: before them, or above them where that leaves too little room.
 */
final class BarLayout {
  private static final double GAP = 32;
  private static final double THICK = 15;
  private static final double PITCH = 25;
  private static final double TO_VALUE = 6;

  private final BarChart chart;
  private final int width;
  private final int across;
  private final double panelWidth;
  private final double nameWidth;
  private final boolean namesAbove;
  private final double valueWidth;

  BarLayout(BarChart chart, int width) {
    this.chart = chart;
    this.width = width;
    this.across = width >= 440 && chart.panels().size() > 1 ? 2 : 1;
    this.panelWidth = (width - (across - 1) * GAP) / across;
    double widest =
        Lettering.widest(
            chart.panels().stream()
                .flatMap(panel -> panel.bars().stream())
                .map(Bar::naam)
                .toList());
    this.namesAbove = widest > panelWidth * 0.4;
    this.nameWidth = namesAbove ? 0 : widest + 10;
    this.valueWidth =
        TO_VALUE
            + Lettering.widest(
                chart.panels().stream()
                    .flatMap(panel -> panel.bars().stream().map(panel::value))
                    .toList());
  }

  Drawing draw() {
    Pencil pencil = new Pencil();
    double y = 0;
    for (int i = 0; i < chart.panels().size(); i += across) {
      double top = y + (i == 0 ? 0 : 18);
      for (int j = i; j < Math.min(i + across, chart.panels().size()); j++) {
        Panel panel = chart.panels().get(j);
        y = Math.max(y, draw(pencil, panel, (j - i) * (panelWidth + GAP), top));
      }
    }
    return pencil.drawing(width, y + 2);
  }

  private double draw(Pencil pencil, Panel panel, double x, double top) {
    double y = top;
    for (String line : Lettering.wrapBold(panel.titel(), panelWidth)) {
      pencil.text(x, y + Lettering.LEADING / 2, Anchor.START, line, Ink.TEXT, true);
      y += Lettering.LEADING;
    }
    y += 7;
    Axis axis = axis(panel, x + nameWidth, x + panelWidth - valueWidth);
    double from = y;
    for (Bar bar : panel.bars()) {
      if (namesAbove) {
        for (String line : Lettering.wrap(bar.naam(), panelWidth)) {
          pencil.text(x, y + Lettering.LEADING / 2, Anchor.START, line, Ink.TEXT);
          y += Lettering.LEADING;
        }
        draw(pencil, panel, bar, axis, y + 2);
        y += THICK + 12;
      } else {
        double middle = y + PITCH / 2;
        pencil.text(x + nameWidth - 10, middle, Anchor.END, bar.naam(), Ink.TEXT);
        draw(pencil, panel, bar, axis, middle - THICK / 2);
        y += PITCH;
      }
    }
    if (!namesAbove) {
      pencil.rule(axis.zero(), from, axis.zero(), y, Ink.AXIS);
    }
    return y;
  }

  private static void draw(Pencil pencil, Panel panel, Bar bar, Axis axis, double top) {
    double zero = axis.zero();
    Optional<BigDecimal> waarde = bar.waarde();
    double end = waarde.map(axis::at).orElse(zero);
    waarde.ifPresent(
        value ->
            pencil.box(
                Math.min(zero, end),
                top,
                Math.max(zero, end),
                top + THICK,
                bar.compares() ? Ink.THIRD : Ink.FIRST));
    pencil.text(
        Math.max(zero, end) + TO_VALUE,
        top + THICK / 2,
        Anchor.START,
        panel.value(bar),
        waarde.isPresent() ? Ink.TEXT : Ink.SUBTLE);
  }

  private static Axis axis(Panel panel, double from, double to) {
    boolean nothing = panel.lowest().compareTo(panel.highest()) == 0;
    BigDecimal highest = nothing ? BigDecimal.ONE : panel.highest();
    return new Axis(panel.lowest(), highest, from, to);
  }
}
