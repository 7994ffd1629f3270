package nl.visiewerk.chart;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.MetingSoort;
import org.jspecify.annotations.Nullable;

/**
 * Values over years: a line for each row, and one for rows whose values are all the same.
 *
 * @param norm what all rows are to reach in no year in particular; null for nothing
 */
record LineChart(String titel, Amounts amounts, List<Line> lines, @Nullable BigDecimal norm)
    implements Chart {

  /**
   * A line with its points by year, gaps included.
   *
   * @param rows the names of the rows that it is of
   * @param isBackdrop whether it is only there to see another line against
   */
  record Line(String naam, List<String> rows, List<Point> points, boolean isBackdrop) {
    Stream<Point> known() {
      return points.stream().filter(point -> point.waarde() != null);
    }

    Point first() {
      return known().findFirst().orElseThrow();
    }

    Point last() {
      return known().reduce((one, next) -> next).orElseThrow();
    }
  }

  /**
   * A point.
   *
   * @param soort null when there is nothing to tell apart
   * @param waarde null where there is a gap
   */
  record Point(int jaar, @Nullable MetingSoort soort, @Nullable BigDecimal waarde) {
    boolean isNorm() {
      return soort == MetingSoort.NORM;
    }
  }

  /** The columns without a year may hold the norm; the others are the years. */
  static LineChart of(Table table) {
    Table dated = table.columns(column -> column.jaar() != null);
    List<Line> lines = new ArrayList<>();
    if (dated.years().size() == dated.columns().size()) {
      lines.addAll(lines(dated, false));
    } else {
      lines.addAll(lines(dated.columns(column -> !column.isNorm()), false));
      lines.addAll(lines(dated.columns(Table.Column::isNorm), true));
    }
    return new LineChart(
        table.titel(),
        Amounts.of(Objects.requireNonNull(table.eenheid()), table.values()),
        List.copyOf(lines),
        norm(table));
  }

  /** The same, in which the line of this row stands out. */
  LineChart with(String row) {
    List<Line> seen = new ArrayList<>();
    for (Line line : lines) {
      seen.add(new Line(line.naam(), line.rows(), line.points(), !line.rows().contains(row)));
    }
    return new LineChart(titel, amounts, List.copyOf(seen), norm);
  }

  /**
   * The lines of a table.
   *
   * @param areNorms whether their names must say so
   */
  private static List<Line> lines(Table table, boolean areNorms) {
    Map<List<Point>, List<String>> names = new LinkedHashMap<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<Point> points = points(table, row);
      if (points.stream().anyMatch(point -> point.waarde() != null)) {
        names.computeIfAbsent(points, key -> new ArrayList<>()).add(table.rows().get(row).naam());
      }
    }
    List<Line> lines = new ArrayList<>();
    names.forEach(
        (points, rows) ->
            lines.add(new Line(name(rows, areNorms), List.copyOf(rows), points, false)));
    if (areNorms && lines.size() == 1 && table.rows().size() > 1) {
      Line all = lines.get(0);
      return List.of(new Line(word(MetingSoort.NORM), all.rows(), all.points(), false));
    }
    return lines;
  }

  private static String name(List<String> names, boolean isNorm) {
    String all = names.get(0);
    for (int i = 1; i < names.size(); i++) {
      boolean isLast = i == names.size() - 1;
      all = Messages.text(isLast ? "grafiek.en" : "grafiek.komma", all, names.get(i));
    }
    return isNorm ? Messages.text("grafiek.norm-van", all) : all;
  }

  private static List<Point> points(Table table, int row) {
    List<Optional<BigDecimal>> waarden = table.rows().get(row).waarden();
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < waarden.size(); i++) {
      Table.Column column = table.columns().get(i);
      int jaar = Objects.requireNonNull(column.jaar());
      BigDecimal waarde = waarden.get(i).orElse(null);
      points.add(new Point(jaar, column.soort(), waarde));
    }
    points.sort(Comparator.comparingInt(Point::jaar));
    return List.copyOf(points);
  }

  private static @Nullable BigDecimal norm(Table table) {
    List<BigDecimal> norms =
        table.columns(column -> column.jaar() == null && column.isNorm()).values().stream()
            .distinct()
            .toList();
    return norms.size() == 1 ? norms.get(0) : null;
  }

  /** The years, from first to last. */
  List<Integer> years() {
    return lines.stream().flatMap(Line::known).map(Point::jaar).distinct().sorted().toList();
  }

  @Override
  public String eenheid() {
    return new LineLayout(this, 0).startsAtZero() ? amounts.unit() : amounts.unitNotFromZero();
  }

  @Override
  public String description() {
    List<Integer> years = years();
    String span =
        Messages.text(
            "grafiek.lijnen",
            String.valueOf(years.get(0)),
            String.valueOf(years.get(years.size() - 1)),
            amounts.unit());
    String each = lines.stream().map(this::description).collect(joining(" "));
    return norm == null
        ? span + " " + each
        : span + " " + each + " " + Messages.text("grafiek.norm", amounts.value(norm)) + ".";
  }

  private String description(Line line) {
    return line.known()
        .map(this::description)
        .distinct()
        .collect(joining(", ", line.naam() + ": ", "."));
  }

  private String description(Point point) {
    String value = amounts.value(Objects.requireNonNull(point.waarde()));
    String jaar = String.valueOf(point.jaar());
    return point.soort() == null
        ? Messages.text("grafiek.punt", value, jaar)
        : Messages.text("grafiek.punt-soort", value, jaar, word(point.soort()));
  }

  /** A kind in running text. */
  static String word(MetingSoort soort) {
    return Messages.text("woord." + soort.woord()).toLowerCase(Messages.DUTCH);
  }

  @Override
  public Drawing draw(int width) {
    return new LineLayout(this, width).draw();
  }
}
