package nl.visiewerk.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Eenheid;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.Meting;
import nl.visiewerk.model.MetingSoort;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Thing;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures of either kind, as charts look at it.
 *
 * @param eenheid null when its columns differ in it
 * @param isWhole whether its rows are parts of a whole
 */
record Table(
    String titel,
    @Nullable Eenheid eenheid,
    boolean isWhole,
    List<Column> columns,
    List<Row> rows) {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /**
   * A column.
   *
   * @param jaar null when its values are of no year, or of several
   * @param subject what is measured; the same text for the same thing
   */
  record Column(String titel, @Nullable Integer jaar, @Nullable MetingSoort soort, String subject) {
    /** Whether its values are to be reached, and not measured. */
    boolean isNorm() {
      return soort == MetingSoort.NORM;
    }

    private String moment() {
      return jaar + (isNorm() ? " norm" : "");
    }
  }

  /**
   * A row.
   *
   * @param key how writers name it
   * @param gemeente whose figures they are; null for those of no single one
   * @param compares whether it is there to compare the others with
   */
  record Row(
      String naam,
      String key,
      @Nullable Gemeente gemeente,
      boolean compares,
      boolean isTotal,
      List<Optional<BigDecimal>> waarden) {
    boolean isOf(Gemeente other) {
      return gemeente != null && gemeente.key().equals(other.key());
    }

    private Row with(List<Optional<BigDecimal>> others) {
      return new Row(naam, key, gemeente, compares, isTotal, others);
    }
  }

  static Table of(Cijfertabel tabel, Content content) {
    return tabel instanceof Meting meting ? of(meting, content) : of((Begroting) tabel, content);
  }

  private static Table of(Meting meting, Content content) {
    List<Eenheid> eenheden = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (Meting.Kolom kolom : meting.kolommen()) {
      Optional<Indicator> indicator = kolom.gemeten(content);
      indicator.ifPresent(found -> eenheden.add(found.eenheid()));
      columns.add(
          new Column(
              kolom.kop(),
              kolom.jaar(),
              kolom.soort(),
              indicator.map(Indicator::titel).orElse("")));
    }
    List<Row> rows = meting.rijen().stream().map(rij -> row(rij, content)).toList();
    return new Table(
        meting.titel(),
        eenheden.stream().distinct().count() == 1 ? eenheden.get(0) : null,
        false,
        List.copyOf(columns),
        rows);
  }

  private static Row row(Meting.Rij rij, Content content) {
    Ref gebied = rij.gebied();
    Thing thing = gebied == null ? null : content.find(gebied).orElse(null);
    String key = gebied == null ? Meting.NEDERLAND : gebied.target();
    Gemeente gemeente = thing instanceof Gemeente found ? found : null;
    return new Row(rij.naam(content), key, gemeente, gemeente == null, false, rij.waarden());
  }

  private static Table of(Begroting begroting, Content content) {
    int width = begroting.kolommen().size() - (begroting.totaalkolom() ? 1 : 0);
    List<Column> columns =
        begroting.kolommen().subList(0, width).stream()
            .map(titel -> new Column(titel, year(titel), null, ""))
            .toList();
    List<Row> rows = begroting.rijen().stream().map(rij -> row(rij, width, content)).toList();
    boolean isWhole =
        begroting.eenheid() != Eenheid.PROCENT
            && rows.stream().filter(Row::isTotal).count() == 1
            && rows.get(rows.size() - 1).isTotal();
    return new Table(begroting.titel(), begroting.eenheid(), isWhole, columns, rows);
  }

  private static Row row(Begroting.Rij rij, int width, Content content) {
    Gemeente gemeente =
        Optional.ofNullable(rij.gemeente())
            .flatMap(content::find)
            .filter(Gemeente.class::isInstance)
            .map(Gemeente.class::cast)
            .orElse(null);
    return new Row(
        rij.naam(), rij.naam(), gemeente, false, rij.totaal(), rij.waarden().subList(0, width));
  }

  private static @Nullable Integer year(String titel) {
    return YEAR.matcher(titel).matches() ? Integer.valueOf(titel) : null;
  }

  /** The rows that a writer can name. */
  List<String> keys() {
    return rows.stream().map(Row::key).toList();
  }

  /** The years that it has values of. */
  List<Integer> years() {
    return columns.stream().map(Column::jaar).filter(Objects::nonNull).distinct().toList();
  }

  /** All values. */
  List<BigDecimal> values() {
    return rows.stream().flatMap(row -> row.waarden().stream()).flatMap(Optional::stream).toList();
  }

  /** Whether all columns are of a year, and no two of the same; but a norm may stand beside. */
  boolean isByYear() {
    return columns.stream().allMatch(column -> column.jaar() != null)
        && columns.stream().map(Column::moment).distinct().count() == columns.size();
  }

  /** Whether all columns are about the same. */
  boolean isOfOneSubject() {
    return columns.stream().map(Column::subject).distinct().count() <= 1;
  }

  Table titled(String other) {
    return new Table(other, eenheid, isWhole, columns, rows);
  }

  /** With these rows alone. */
  Table rows(Predicate<Row> chosen) {
    return new Table(titel, eenheid, isWhole, columns, rows.stream().filter(chosen).toList());
  }

  /** With these columns alone. */
  Table columns(Predicate<Column> chosen) {
    List<Integer> kept =
        IntStream.range(0, columns.size())
            .filter(i -> chosen.test(columns.get(i)))
            .boxed()
            .toList();
    return new Table(
        titel,
        eenheid,
        isWhole,
        kept.stream().map(columns::get).toList(),
        rows.stream()
            .map(row -> row.with(kept.stream().map(row.waarden()::get).toList()))
            .toList());
  }

  /** Without the columns in which no row has a value. */
  Table withoutEmptyColumns() {
    List<Column> empty =
        IntStream.range(0, columns.size())
            .filter(i -> column(i).allMatch(Optional::isEmpty))
            .mapToObj(columns::get)
            .toList();
    return columns(column -> !empty.contains(column));
  }

  /** The values of a column, from top to bottom. */
  Stream<Optional<BigDecimal>> column(int number) {
    return rows.stream().map(row -> row.waarden().get(number));
  }
}
