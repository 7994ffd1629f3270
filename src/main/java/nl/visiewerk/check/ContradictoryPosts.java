package nl.visiewerk.check;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Getal;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Thing;

/**
 * Rows of begrotingen with the same post, for the same gemeente or region, give the same amounts
 * for the same years, but for what rounding may differ. A post that one row has compares nothing.
 */
final class ContradictoryPosts {
  private static final int FEWEST = 2;

  private final Content content;
  private final Findings findings;
  private final Map<Post, List<Row>> rows = new LinkedHashMap<>();

  /** What amounts are for, and of whom. */
  private record Post(String naam, Key gebied) {}

  /** A row of a table with its amounts by year. */
  private record Row(
      Document document, Begroting begroting, Begroting.Rij rij, Map<String, BigDecimal> bedragen) {
    static Row of(Document document, Begroting begroting, Begroting.Rij rij) {
      Map<String, BigDecimal> bedragen = new TreeMap<>();
      for (int i = 0; i < begroting.kolommen().size(); i++) {
        String kolom = begroting.kolommen().get(i);
        if (kolom.matches("\\d{4}")) {
          rij.waarden().get(i).ifPresent(bedrag -> bedragen.put(kolom, bedrag));
        }
      }
      return new Row(document, begroting, rij, bedragen);
    }
  }

  ContradictoryPosts(Content content, Findings findings) {
    this.content = content;
    this.findings = findings;
  }

  /** Takes the rows of a table; {@link #check} compares them. */
  void add(Document document, Begroting begroting) {
    for (Begroting.Rij rij : begroting.rijen()) {
      Ref gebied = rij.gemeente() == null ? document.regio() : rij.gemeente();
      String naam = rij.post();
      if (naam != null) {
        content
            .find(gebied)
            .map(thing -> new Post(naam, thing.key()))
            .ifPresent(
                post ->
                    rows.computeIfAbsent(post, key -> new ArrayList<>())
                        .add(Row.of(document, begroting, rij)));
      }
    }
  }

  /** Compares each row with the first one of its post. */
  void check() {
    Map<String, List<Row>> byName = new TreeMap<>();
    rows.forEach(
        (post, same) -> {
          byName.computeIfAbsent(post.naam(), naam -> new ArrayList<>()).addAll(same);
          same.subList(1, same.size()).forEach(row -> compare(post, same.get(0), row));
        });
    byName.forEach(
        (naam, same) -> {
          if (same.size() < FEWEST) {
            reportLonely(naam, same.get(0), byName);
          }
        });
  }

  private void reportLonely(String naam, Row row, Map<String, List<Row>> byName) {
    Finding finding = Finding.of(Rule.POST_ALLEEN, row.rij().location(), naam);
    List<String> others = byName.keySet().stream().filter(other -> !other.equals(naam)).toList();
    findings.add(finding.suggesting(others, naam));
  }

  private void compare(Post post, Row first, Row row) {
    BigDecimal afronding = afronding(first).max(afronding(row));
    List<String> jaren =
        row.bedragen().keySet().stream()
            .filter(first.bedragen()::containsKey)
            .filter(jaar -> difference(first, row, jaar).abs().compareTo(afronding) > 0)
            .toList();
    if (!jaren.isEmpty()) {
      String gebied = content.find(post.gebied()).map(Thing::titel).orElse("");
      findings.add(
          Finding.of(
                  Rule.POST_VERSCHILT,
                  row.rij().location(),
                  name(row, gebied),
                  gebied,
                  String.join(", ", jaren),
                  amounts(row, jaren),
                  first.document().korteTitel(),
                  name(first, gebied),
                  amounts(first, jaren))
              .alsoAt(first.rij().location()));
    }
  }

  /** What a row is called; the table where the row only says of whom it is. */
  private static String name(Row row, String gebied) {
    return row.rij().titel().equals(gebied) ? row.begroting().titel() : row.rij().titel();
  }

  private BigDecimal afronding(Row row) {
    return Objects.requireNonNullElse(
        row.begroting().afronding(), content.instellingen().controle().afronding());
  }

  private static BigDecimal difference(Row first, Row row, String jaar) {
    return Objects.requireNonNull(row.bedragen().get(jaar))
        .subtract(Objects.requireNonNull(first.bedragen().get(jaar)));
  }

  /** Each amount once where all years have the same. */
  private static String amounts(Row row, List<String> jaren) {
    return jaren.stream()
        .flatMap(jaar -> Optional.ofNullable(row.bedragen().get(jaar)).stream())
        .map(Getal::van)
        .distinct()
        .collect(joining(", "));
  }
}
