package nl.visiewerk.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;

/**
 * The numbers of a table of figures. The word {@code onbekend} stands for one that is not given.
 */
final class FigureFields {
  private static final String UNKNOWN = "onbekend";

  private final Keys keys;
  private final Findings findings;

  FigureFields(Keys keys, Findings findings) {
    this.keys = keys;
    this.findings = findings;
  }

  /** A key with a list of numbers. */
  record Row(String key, List<Optional<BigDecimal>> values, Location location) {}

  /** A list of numbers. */
  List<Optional<BigDecimal>> numbers(String key) {
    return numbers(key, keys.items(key));
  }

  /**
   * A mapping whose keys are not known beforehand, each with a list of numbers. One with something
   * else is there all the same, with nothing known of it.
   *
   * @param width how many numbers it should have
   */
  List<Row> rows(String key, int width) {
    Optional<YamlNode> node = keys.required(key);
    if (node.isEmpty() || !(node.get() instanceof YamlNode.Mapping rows)) {
      node.ifPresent(n -> findings.add(Rule.WAARDE_GEEN_SLEUTELS, n.location()));
      return List.of();
    }
    List<Row> read = new ArrayList<>();
    for (YamlNode.Entry entry : rows.entries()) {
      if (entry.value() instanceof YamlNode.Sequence values) {
        read.add(new Row(entry.key(), numbers(entry.key(), values.items()), entry.keyLocation()));
      } else {
        keys.wrongType(entry.key(), entry.value(), "lijst");
        List<Optional<BigDecimal>> unknown = Collections.nCopies(width, Optional.empty());
        read.add(new Row(entry.key(), unknown, entry.keyLocation()));
      }
    }
    return List.copyOf(read);
  }

  private List<Optional<BigDecimal>> numbers(String key, List<YamlNode> nodes) {
    return nodes.stream()
        .map(node -> keys.scalar(key, node).flatMap(scalar -> number(key, scalar)))
        .toList();
  }

  private Optional<BigDecimal> number(String key, YamlNode.Scalar scalar) {
    return scalar.text().strip().equals(UNKNOWN)
        ? Optional.empty()
        : keys.value(key, scalar, ValueType.DECIMAL);
  }
}
