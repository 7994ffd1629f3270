package nl.visiewerk.chart;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.visiewerk.diagnostic.Messages;

/**
 * Parts of a whole: a column for each column of the table, in which the rows lie on each other.
 *
 * @param totals of each column, as the table gives them; empty when it gives none
 */
record StackChart(
    String titel,
    Amounts amounts,
    List<String> columns,
    List<Layer> layers,
    List<Optional<BigDecimal>> totals)
    implements Chart {

  /** A part, with its value in each column. */
  record Layer(String naam, List<Optional<BigDecimal>> waarden) {}

  static StackChart of(Table table) {
    return new StackChart(
        table.titel(),
        Amounts.of(Objects.requireNonNull(table.eenheid()), table.values()),
        table.columns().stream().map(Table.Column::titel).toList(),
        table.rows().stream()
            .filter(row -> !row.isTotal())
            .map(row -> new Layer(row.naam(), row.waarden()))
            .toList(),
        table.rows().stream()
            .filter(row -> row.isTotal() || table.rows().size() == 1)
            .findFirst()
            .map(Table.Row::waarden)
            .orElse(List.of()));
  }

  /** The total of a column, when the table gives it. */
  Optional<BigDecimal> total(int column) {
    return totals.isEmpty() ? Optional.empty() : totals.get(column);
  }

  /** Whether no part of a column is unknown: if one is, the column would be too low. */
  boolean isKnown(int column) {
    return layers.stream().allMatch(layer -> layer.waarden().get(column).isPresent());
  }

  @Override
  public String eenheid() {
    return amounts.unit();
  }

  @Override
  public String description() {
    return Messages.text("grafiek.lagen", amounts.unit())
        + " "
        + IntStream.range(0, columns.size()).mapToObj(this::description).collect(joining(" "));
  }

  private String description(int column) {
    String parts =
        layers.stream()
            .map(layer -> layer.naam() + " " + value(layer.waarden().get(column)))
            .collect(joining("; "));
    return total(column)
            .map(total -> columns.get(column) + ": " + amounts.value(total) + ", ")
            .map(start -> start + Messages.text("grafiek.waarvan", parts))
            .orElse(columns.get(column) + ": " + parts)
        + ".";
  }

  private String value(Optional<BigDecimal> waarde) {
    return waarde.map(amounts::value).orElseGet(() -> Messages.text("grafiek.geen-gegevens"));
  }

  @Override
  public Drawing draw(int width) {
    return new StackLayout(this, width).draw();
  }
}
