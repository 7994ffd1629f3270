package nl.visiewerk.content;

import java.util.Optional;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Rule;

/**
 * Values as what they should be; empty, with a finding, when they are something else.
 *
 * @param findings where these go
 */
record Values(Findings findings) {
  /** The node under a key as a single value. */
  Optional<YamlNode.Scalar> scalar(String key, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return Optional.of(scalar);
    }
    wrongType(key, node, "tekst");
    return Optional.empty();
  }

  /** The value under a key as one of a type. */
  <T> Optional<T> typed(String key, YamlNode.Scalar scalar, ValueType<T> type) {
    Optional<T> value = type.read().apply(scalar.text().strip());
    if (value.isEmpty()) {
      wrongType(key, scalar, type.name());
    }
    return value;
  }

  /** Reports a value that is not of this type. */
  void wrongType(String key, YamlNode node, String type) {
    findings.add(
        Rule.WAARDE_VERKEERDE_SOORT, node.location(), key, Messages.text("yaml.soort." + type));
  }
}
