package nl.visiewerk.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.NearestName;
import nl.visiewerk.diagnostic.Rule;

/**
 * The keys of a mapping: which are there, which were asked for, and what their values look like.
 */
final class Keys {
  private final YamlNode.Mapping mapping;
  private final Findings findings;
  private final Set<String> known = new LinkedHashSet<>();

  Keys(YamlNode.Mapping mapping, Findings findings) {
    this.mapping = mapping;
    this.findings = findings;
  }

  /** Where the mapping begins. */
  Location location() {
    return mapping.location();
  }

  /** The value of a key; a key without a value is a finding, and as good as not there. */
  Optional<YamlNode> find(String key) {
    Optional<YamlNode.Entry> entry = entry(key);
    if (known.add(key) && entry.filter(e -> isEmpty(e.value())).isPresent()) {
      findings.add(Rule.SLEUTEL_LEEG, entry.get().keyLocation(), key);
    }
    return entry.map(YamlNode.Entry::value).filter(value -> !isEmpty(value));
  }

  /** The value of a key that must be there. */
  Optional<YamlNode> required(String key) {
    if (entry(key).isEmpty()) {
      findings.add(Rule.SLEUTEL_ONTBREEKT, mapping.location(), key);
    }
    return find(key);
  }

  /** The single value of a key. */
  Optional<YamlNode.Scalar> scalar(String key) {
    return find(key).flatMap(node -> scalar(key, node));
  }

  /** The single value of a key that must be there. */
  Optional<YamlNode.Scalar> requiredScalar(String key) {
    return required(key).flatMap(node -> scalar(key, node));
  }

  /** The items of a list; none when the key is not there. */
  List<YamlNode> items(String key) {
    Optional<YamlNode> node = find(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof YamlNode.Sequence sequence) {
      sequence.items().stream()
          .filter(Keys::isEmpty)
          .forEach(item -> findings.add(Rule.SLEUTEL_LEEG, item.location(), key));
      return sequence.items().stream().filter(item -> !isEmpty(item)).toList();
    }
    wrongType(key, node.get(), "lijst");
    return List.of();
  }

  /** The items of a list of single values. */
  List<YamlNode.Scalar> scalars(String key) {
    return items(key).stream().flatMap(node -> scalar(key, node).stream()).toList();
  }

  /** The node as a single value; empty, with a finding, when it is something else. */
  Optional<YamlNode.Scalar> scalar(String key, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return Optional.of(scalar);
    }
    wrongType(key, node, "tekst");
    return Optional.empty();
  }

  /** The value as one of a type; empty, with a finding, when it is none. */
  <T> Optional<T> value(String key, YamlNode.Scalar scalar, ValueType<T> type) {
    Optional<T> value = type.read().apply(scalar.text().strip());
    if (value.isEmpty()) {
      wrongType(key, scalar, type.name());
    }
    return value;
  }

  /** Reports a value of the wrong type. */
  void wrongType(String key, YamlNode node, String type) {
    findings.add(
        Rule.WAARDE_VERKEERDE_SOORT, node.location(), key, Messages.text("yaml.soort." + type));
  }

  /** Reports the keys that nobody asked for. */
  void reportUnknown() {
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        Finding finding = Finding.of(Rule.SLEUTEL_ONBEKEND, entry.keyLocation(), entry.key());
        String hint =
            NearestName.question(known, entry.key())
                .orElseGet(() -> Messages.text("sleutels-zijn", String.join(", ", known)));
        findings.add(finding.withHint(hint));
      }
    }
  }

  private Optional<YamlNode.Entry> entry(String key) {
    return mapping.entries().stream().filter(e -> e.key().equals(key)).findFirst();
  }

  private static boolean isEmpty(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.text().isBlank();
  }
}
