package nl.visiewerk.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.visiewerk.chart.Table.Row;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Grafiek;
import nl.visiewerk.model.GrafiekSoort;

/** Makes the charts of tables of figures. */
public final class Charts {
  /** Lines that can be told apart. */
  private static final int MOST_LINES = 8;

  /** Layers that can be told apart. */
  private static final int MOST_LAYERS = 6;

  /** Bars that are still easier to read than the table. */
  private static final int MOST_BARS = 24;

  private Charts() {}

  /** The chart that says most of a table; empty when none says more than the table itself. */
  public static Optional<Chart> of(Cijfertabel tabel, Content content) {
    return standard(Table.of(tabel, content));
  }

  /**
   * The chart of the figures of one gemeente over the years: its line among the others, or the
   * amounts that are its own.
   */
  public static Optional<Chart> of(Cijfertabel tabel, Gemeente gemeente, Content content) {
    Table table = Table.of(tabel, content);
    Table own = table.rows(row -> row.isOf(gemeente));
    if (table.isWhole()) {
      return chart(own, GrafiekSoort.GESTAPELD, false).chart();
    }
    return chart(own, GrafiekSoort.LIJN, false)
        .chart()
        .flatMap(line -> chart(table, GrafiekSoort.LIJN, false).chart())
        .map(chart -> ((LineChart) chart).with(gemeente.titel()));
  }

  /** The chart that a writer asks for. */
  public static Attempt of(Cijfertabel tabel, Grafiek grafiek, Content content) {
    Table chosen = chosen(Table.of(tabel, content), grafiek);
    if (grafiek.soort() != null) {
      return chart(chosen, grafiek.soort(), true);
    }
    List<Attempt> attempts =
        Stream.of(GrafiekSoort.GESTAPELD, GrafiekSoort.LIJN, GrafiekSoort.STAAF)
            .map(soort -> chart(chosen, soort, true))
            .toList();
    return attempts.stream()
        .filter(attempt -> attempt.chart().isPresent())
        .findFirst()
        .orElse(attempts.get(attempts.size() - 1));
  }

  /** The rows of a table that a writer can choose from. */
  public static List<String> rows(Cijfertabel tabel, Content content) {
    return Table.of(tabel, content).keys();
  }

  /** The years of a table that a writer can choose from. */
  public static List<String> years(Cijfertabel tabel, Content content) {
    return Table.of(tabel, content).years().stream().map(String::valueOf).toList();
  }

  private static Table chosen(Table table, Grafiek grafiek) {
    List<String> keys = grafiek.rijen().stream().map(Grafiek.Keuze::tekst).toList();
    List<String> years = grafiek.jaren().stream().map(Grafiek.Keuze::tekst).toList();
    Table rows = keys.isEmpty() ? table : table.rows(row -> keys.contains(row.key()));
    Table columns =
        years.isEmpty()
            ? rows
            : rows.columns(column -> years.contains(String.valueOf(column.jaar())));
    return grafiek.titel() == null ? columns : columns.titled(grafiek.titel());
  }

  private static Optional<Chart> standard(Table table) {
    return Stream.of(GrafiekSoort.GESTAPELD, GrafiekSoort.LIJN, GrafiekSoort.STAAF)
        .flatMap(soort -> chart(table, soort, false).chart().stream())
        .findFirst();
  }

  /**
   * A chart of one kind.
   *
   * @param asked whether a writer wants it, though it may say little
   */
  private static Attempt chart(Table table, GrafiekSoort soort, boolean asked) {
    Table full = table.withoutEmptyColumns();
    if (full.values().size() < 2) {
      return Attempt.failed(Obstacle.TE_WEINIG);
    }
    if (full.eenheid() == null) {
      return Attempt.failed(Obstacle.EENHEDEN);
    }
    if (!asked && full.values().stream().distinct().count() < 2) {
      return Attempt.failed(Obstacle.ALLES_GELIJK);
    }
    return switch (soort) {
      case LIJN -> lines(full, asked);
      case STAAF -> bars(full, asked);
      case GESTAPELD -> stack(full, asked);
    };
  }

  private static Attempt lines(Table table, boolean asked) {
    Table dated = table.columns(column -> column.jaar() != null);
    if (!dated.isByYear() || !dated.isOfOneSubject()) {
      return Attempt.failed(Obstacle.GEEN_JAREN);
    }
    if (dated.years().size() < 2) {
      return Attempt.failed(Obstacle.EEN_JAAR);
    }
    LineChart chart = LineChart.of(table);
    if (chart.lines().size() > MOST_LINES) {
      return Attempt.failed(Obstacle.TE_VEEL);
    }
    return asked || changes(dated) ? Attempt.of(chart) : Attempt.failed(Obstacle.ALLES_GELIJK);
  }

  private static Attempt bars(Table table, boolean asked) {
    BarChart chart = BarChart.of(table);
    long bars = chart.panels().stream().mapToLong(panel -> panel.bars().size()).sum();
    return asked || bars <= MOST_BARS ? Attempt.of(chart) : Attempt.failed(Obstacle.TE_VEEL);
  }

  private static Attempt stack(Table table, boolean asked) {
    long layers = table.rows().stream().filter(row -> !row.isTotal()).count();
    if (!table.isWhole() || layers < 1) {
      return Attempt.failed(Obstacle.GEEN_GEHEEL);
    }
    if (!asked && !table.isByYear()) {
      return Attempt.failed(Obstacle.GEEN_JAREN);
    }
    if (layers > MOST_LAYERS) {
      return Attempt.failed(Obstacle.TE_VEEL);
    }
    return asked || changes(table)
        ? Attempt.of(StackChart.of(table))
        : Attempt.failed(Obstacle.ALLES_GELIJK);
  }

  /** Whether some row has another value in another column. */
  private static boolean changes(Table table) {
    return table.rows().stream().map(Row::waarden).anyMatch(Charts::differ);
  }

  private static boolean differ(List<? extends Optional<?>> values) {
    return values.stream().flatMap(Optional::stream).distinct().count() > 1;
  }
}
