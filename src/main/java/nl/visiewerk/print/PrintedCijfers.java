package nl.visiewerk.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.html.GemeenteCijfers;
import nl.visiewerk.html.LinkView;
import nl.visiewerk.model.Soort;

/**
 * The figures that one document has of a gemeente, as paper shows them.
 *
 * @param tabellen those with a chart, or with more rows
 * @param reeksen those that are one row each
 * @param losse those that are one value each
 */
public record PrintedCijfers(
    LinkView document,
    List<GemeenteCijfers> tabellen,
    List<ReeksenView> reeksen,
    List<GemeenteCijfers> losse) {
  /** Rows with the same columns, which are one table together. */
  public record ReeksenView(List<String> kolommen, List<GemeenteCijfers> tabellen) {}

  /** The tables of one kind, by document. */
  static List<PrintedCijfers> of(List<GemeenteCijfers> tables, Soort soort) {
    Map<String, List<GemeenteCijfers>> byDocument = new LinkedHashMap<>();
    for (GemeenteCijfers table : tables) {
      if (table.soort() == soort) {
        byDocument.computeIfAbsent(table.document().tekst(), d -> new ArrayList<>()).add(table);
      }
    }
    return byDocument.values().stream().map(PrintedCijfers::of).toList();
  }

  private static PrintedCijfers of(List<GemeenteCijfers> tables) {
    Map<List<String>, List<GemeenteCijfers>> rows = new LinkedHashMap<>();
    List<GemeenteCijfers> single = new ArrayList<>();
    List<GemeenteCijfers> rest = new ArrayList<>();
    for (GemeenteCijfers table : tables) {
      if (!table.isEenRij()) {
        rest.add(table);
      } else if (table.kolommen().size() == 1) {
        single.add(table);
      } else {
        rows.computeIfAbsent(table.kolommen(), columns -> new ArrayList<>()).add(table);
      }
    }
    List<ReeksenView> series =
        rows.entrySet().stream().map(e -> new ReeksenView(e.getKey(), e.getValue())).toList();
    return new PrintedCijfers(tables.get(0).document(), rest, series, single);
  }

  /** How many tables of the documents these are. */
  int count() {
    return tabellen.size()
        + losse.size()
        + reeksen.stream().mapToInt(reeks -> reeks.tabellen().size()).sum();
  }
}
