package nl.visiewerk.chart;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.visiewerk.diagnostic.Messages;

/** Values beside each other: a panel for each column, a bar for each row. */
record BarChart(String titel, String eenheid, List<Panel> panels) implements Chart {

  /**
   * A group of bars.
   *
   * @param lowest where the axis begins, at or below zero
   * @param highest where it ends
   */
  record Panel(
      String titel, Amounts amounts, List<Bar> bars, BigDecimal lowest, BigDecimal highest) {
    /** What stands beside a bar. */
    String value(Bar bar) {
      return bar.waarde()
          .map(amounts::value)
          .orElseGet(() -> Messages.text("grafiek.geen-gegevens"));
    }
  }

  /**
   * A bar.
   *
   * @param compares whether it is there to compare the others with
   */
  record Bar(String naam, boolean compares, Optional<BigDecimal> waarde) {}

  /** Columns next to each other that hold the same become one panel; totals have no bar. */
  static BarChart of(Table table) {
    Table parts = table.rows().size() > 1 ? table.rows(row -> !row.isTotal()) : table;
    List<Panel> panels = new ArrayList<>();
    for (int first = 0; first < parts.columns().size(); ) {
      int last = first;
      List<Optional<BigDecimal>> values = parts.column(first).toList();
      while (last + 1 < parts.columns().size()
          && isOfAYear(parts, last)
          && isOfAYear(parts, last + 1)
          && parts.column(last + 1).toList().equals(values)) {
        last++;
      }
      panels.add(panel(parts, first, last));
      first = last + 1;
    }
    return new BarChart(table.titel(), unit(panels), List.copyOf(panels));
  }

  private static boolean isOfAYear(Table table, int column) {
    return table.columns().get(column).jaar() != null;
  }

  /** Bars of different panels can be compared, unless the columns are about different things. */
  private static Panel panel(Table table, int first, int last) {
    boolean alike = table.columns().stream().allMatch(c -> c.soort() != null || c.jaar() != null);
    List<BigDecimal> values =
        (alike ? table.values().stream() : table.column(first).flatMap(Optional::stream))
            .sorted()
            .toList();
    boolean all = table.rows().stream().allMatch(Table.Row::compares);
    List<Bar> bars = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      bars.add(new Bar(row.naam(), row.compares() && !all, row.waarden().get(first)));
    }
    String titel = table.columns().get(first).titel();
    return new Panel(
        first == last
            ? titel
            : Messages.text("site.periode", titel, table.columns().get(last).titel()),
        Amounts.of(Objects.requireNonNull(table.eenheid()), values),
        List.copyOf(bars),
        values.get(0).min(BigDecimal.ZERO),
        values.get(values.size() - 1).max(BigDecimal.ZERO));
  }

  /** That of all panels; when they differ in it they say it themselves. */
  private static String unit(List<Panel> panels) {
    List<String> units = panels.stream().map(panel -> panel.amounts().unit()).distinct().toList();
    if (units.size() == 1) {
      return units.get(0);
    }
    panels.replaceAll(
        panel ->
            new Panel(
                panel.titel() + " " + panel.amounts().unit(),
                panel.amounts(),
                panel.bars(),
                panel.lowest(),
                panel.highest()));
    return "";
  }

  @Override
  public String description() {
    String each = panels.stream().map(BarChart::description).collect(joining(" "));
    return Messages.text("grafiek.staven", eenheid).strip() + " " + each;
  }

  private static String description(Panel panel) {
    return panel.bars().stream()
        .map(bar -> bar.naam() + " " + panel.value(bar))
        .collect(joining("; ", panel.titel() + ": ", "."));
  }

  @Override
  public Drawing draw(int width) {
    return new BarLayout(this, width).draw();
  }
}
