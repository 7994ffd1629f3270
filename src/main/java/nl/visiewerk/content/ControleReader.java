package nl.visiewerk.content;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.diagnostic.Severity;
import nl.visiewerk.model.Controle;
import nl.visiewerk.model.Leesbaarheid;

/** Reads how a site wants to be checked: the keys of {@code site.yaml} that are about rules. */
final class ControleReader {
  /** The words for weights, as the command line shows them. */
  private static final SortedMap<String, Optional<Severity>> WEIGHTS =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "fout", Optional.of(Severity.ERROR),
                  "waarschuwing", Optional.of(Severity.WARNING),
                  "advies", Optional.of(Severity.ADVICE),
                  "uit", Optional.empty())));

  /** Rules whose weight a site can change, each with a weight. */
  private static final Shape.Named REGELS =
      new Shape.Named(
          new Shape.Words(withLeeway(Rule.Leeway.WEIGHT)),
          new Shape.Words(List.copyOf(WEIGHTS.keySet())));

  private ControleReader() {}

  /** The ids of the rules that leave at least this much to the content. */
  static List<String> withLeeway(Rule.Leeway least) {
    return Arrays.stream(Rule.values())
        .filter(rule -> rule.leeway().compareTo(least) >= 0)
        .map(Rule::id)
        .sorted()
        .toList();
  }

  static Controle read(Fields fields) {
    BigDecimal afronding = fields.optional("afronding", ValueType.DECIMAL);
    return new Controle(
        regels(fields),
        Objects.requireNonNullElse(afronding, Controle.GEWOON.afronding()),
        fields.optional("peildatum", ValueType.DATE),
        fields
            .nested("leesbaarheid")
            .map(ControleReader::leesbaarheid)
            .orElse(Leesbaarheid.GEWOON));
  }

  private static Leesbaarheid leesbaarheid(Fields fields) {
    Leesbaarheid usual = Leesbaarheid.GEWOON;
    Leesbaarheid norm =
        new Leesbaarheid(
            number(fields, "flesch-douma", usual.fleschDouma()),
            number(fields, "zin", usual.zin()),
            number(fields, "lange-woorden", usual.langeWoorden()));
    fields.done();
    return norm;
  }

  private static int number(Fields fields, String key, int otherwise) {
    return Objects.requireNonNullElse(fields.optional(key, ValueType.INTEGER), otherwise);
  }

  private static Map<Rule, Optional<Severity>> regels(Fields fields) {
    Reading reading = fields.reading();
    Map<Rule, Optional<Severity>> regels = new EnumMap<>(Rule.class);
    for (Fields.Named named : fields.named("regels", REGELS)) {
      Optional<Rule> rule = rule(named.key(), named.keyLocation(), reading);
      if (rule.isPresent() && rule.get().leeway() == Rule.Leeway.NONE) {
        reading.findings().add(Rule.REGEL_VAST, named.keyLocation(), named.key());
      } else if (isWeight(named.value(), reading)) {
        rule.ifPresent(found -> regels.put(found, WEIGHTS.get(named.value().text().strip())));
      }
    }
    return Map.copyOf(regels);
  }

  private static boolean isWeight(YamlNode.Scalar scalar, Reading reading) {
    String word = scalar.text().strip();
    if (WEIGHTS.containsKey(word)) {
      return true;
    }
    List<String> words = List.copyOf(WEIGHTS.keySet());
    Finding finding =
        Finding.of(Rule.WAARDE_ONBEKEND, scalar.location(), word, String.join(", ", words));
    reading.findings().add(finding.suggesting(words, word));
    return false;
  }

  /** The rule with this id; empty, with a finding, when there is none. */
  static Optional<Rule> rule(String id, Location place, Reading reading) {
    Optional<Rule> rule = Rule.withId(id);
    if (rule.isEmpty()) {
      Finding finding = Finding.of(Rule.REGEL_ONBEKEND, place, id);
      reading.findings().add(finding.suggesting(Rule.ids(), id));
    }
    return rule;
  }
}
