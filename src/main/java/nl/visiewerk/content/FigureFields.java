package nl.visiewerk.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.visiewerk.diagnostic.Location;

/**
 * The numbers of a table of figures. The word {@code onbekend} stands for one that is not given.
 */
final class FigureFields {
  private static final String UNKNOWN = "onbekend";
  private static final Shape NUMBER = new Shape.OrWord(ValueType.DECIMAL.shape(), UNKNOWN);
  private static final Shape.Named ROWS = new Shape.Named(Fields.ID, new Shape.Items(NUMBER));

  private final KeySource keys;
  private final Values values;

  FigureFields(KeySource keys, Values values) {
    this.keys = keys;
    this.values = values;
  }

  /** A key with a list of numbers. */
  record Row(String key, List<Optional<BigDecimal>> values, Location location) {}

  /** A list of numbers. */
  List<Optional<BigDecimal>> numbers(String key) {
    return numbers(key, keys.items(key, NUMBER));
  }

  /**
   * A mapping whose keys are not known beforehand, each with a list of numbers. One with something
   * else is there all the same, with nothing known of it.
   *
   * @param width how many numbers it should have
   */
  List<Row> rows(String key, int width) {
    keys.require(key);
    Optional<YamlNode.Mapping> rows = keys.named(key, ROWS);
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Row> read = new ArrayList<>();
    for (YamlNode.Entry entry : rows.get().entries()) {
      if (entry.value() instanceof YamlNode.Sequence row) {
        read.add(new Row(entry.key(), numbers(entry.key(), row.items()), entry.keyLocation()));
      } else {
        values.wrongType(entry.key(), entry.value(), "lijst");
        List<Optional<BigDecimal>> unknown = Collections.nCopies(width, Optional.empty());
        read.add(new Row(entry.key(), unknown, entry.keyLocation()));
      }
    }
    return List.copyOf(read);
  }

  private List<Optional<BigDecimal>> numbers(String key, List<YamlNode> nodes) {
    return nodes.stream()
        .map(node -> values.scalar(key, node).flatMap(scalar -> number(key, scalar)))
        .toList();
  }

  private Optional<BigDecimal> number(String key, YamlNode.Scalar scalar) {
    return scalar.text().strip().equals(UNKNOWN)
        ? Optional.empty()
        : values.typed(key, scalar, ValueType.DECIMAL);
  }
}
