package nl.visiewerk.diff;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Eenheid;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.Meting;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Thing;
import org.jspecify.annotations.Nullable;

/** The figures of a meting or a begroting, as they are compared. */
record Table(List<Column> columns, List<Row> rows) {
  /** Of what has no figures. */
  static final Table NONE = new Table(List.of(), List.of());

  /**
   * A column.
   *
   * @param name what it is and is called
   * @param unit null when that is not known
   */
  record Column(Term name, @Nullable Eenheid unit) {}

  /**
   * A row.
   *
   * @param name what it is and is called
   * @param gebied the identity of the gemeente that it is of; null when it names none
   * @param amounts one for each column
   */
  record Row(Term name, @Nullable String gebied, List<Amount> amounts) {}

  /** The figures of a thing. */
  static Table of(Thing thing, Names names) {
    if (thing instanceof Meting meting) {
      return of(meting, names);
    }
    return thing instanceof Begroting begroting ? of(begroting, names) : NONE;
  }

  private static Table of(Meting meting, Names names) {
    Unique unique = new Unique();
    List<Column> columns =
        meting.kolommen().stream()
            .map(
                kolom -> {
                  String what =
                      kolom.soort() + " " + kolom.jaar() + names.of(kolom.indicator()).identity();
                  Optional<Indicator> indicator = kolom.gemeten(names.content());
                  return new Column(
                      unique.term(what, kolom.kop()),
                      indicator.map(Indicator::eenheid).orElse(null));
                })
            .toList();
    List<Row> rows =
        meting.rijen().stream()
            .map(
                rij -> {
                  Ref gebied = rij.gebied();
                  String what = gebied == null ? "" : names.of(gebied).identity();
                  Term name = unique.term("rij " + what, rij.naam(names.content()));
                  return new Row(name, what, amounts(rij.waarden()));
                })
            .toList();
    return new Table(columns, rows);
  }

  private static Table of(Begroting begroting, Names names) {
    Unique unique = new Unique();
    List<Column> columns =
        begroting.kolommen().stream()
            .map(kolom -> new Column(unique.term(kolom, kolom), begroting.eenheid()))
            .toList();
    List<Row> rows =
        begroting.rijen().stream()
            .map(
                rij -> {
                  Ref gemeente = rij.gemeente();
                  String gebied = gemeente == null ? null : names.of(gemeente).identity();
                  Term name = unique.term("rij " + rij.naam(), rij.naam());
                  return new Row(name, gebied, amounts(rij.waarden()));
                })
            .toList();
    return new Table(columns, rows);
  }

  private static List<Amount> amounts(List<Optional<BigDecimal>> values) {
    return values.stream()
        .map(value -> value.<Amount>map(Amount.Known::new).orElse(Amount.Lack.ONBEKEND))
        .toList();
  }

  /** Parts what has the same name from each other, by counting. */
  private static final class Unique {
    private final Map<String, Integer> times = new HashMap<>();

    Term term(String identity, String text) {
      return new Term(identity + " " + times.merge(identity, 1, Integer::sum), text);
    }
  }
}
