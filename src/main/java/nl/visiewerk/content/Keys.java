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
 * The keys of a mapping in a file: which are there, and which were asked for. What is missing or of
 * another shape than was asked for is a finding, and as good as not there.
 */
final class Keys implements KeySource {
  private final YamlNode.Mapping mapping;
  private final Reading reading;
  private final Findings findings;
  private final Values values;
  private final Set<String> known = new LinkedHashSet<>();

  private Keys(YamlNode.Mapping mapping, Reading reading) {
    this.mapping = mapping;
    this.reading = reading;
    this.findings = reading.findings();
    this.values = new Values(findings);
  }

  /** The keys of a node; empty, with a finding, when it is no mapping. */
  static Optional<KeySource> of(YamlNode node, Reading reading) {
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.of(new Keys(mapping, reading));
    }
    reading.findings().add(Rule.WAARDE_GEEN_SLEUTELS, node.location());
    reading.markIncomplete();
    return Optional.empty();
  }

  @Override
  public Location location() {
    return mapping.location();
  }

  @Override
  public Location locationOf(String key) {
    return find(key).map(YamlNode::location).orElse(location());
  }

  /** The value of a key; a key without a value is a finding, and as good as not there. */
  private Optional<YamlNode> find(String key) {
    Optional<YamlNode.Entry> entry = entry(key);
    if (known.add(key) && entry.filter(e -> isEmpty(e.value())).isPresent()) {
      findings.add(Rule.SLEUTEL_LEEG, entry.get().keyLocation(), key);
    }
    return entry.map(YamlNode.Entry::value).filter(value -> !isEmpty(value));
  }

  @Override
  public boolean require(String key) {
    if (entry(key).isEmpty()) {
      findings.add(Rule.SLEUTEL_ONTBREEKT, mapping.location(), key);
    }
    return find(key).isPresent();
  }

  @Override
  public void requireHere(String key) {
    require(key);
  }

  @Override
  public Optional<YamlNode.Scalar> scalar(String key, Shape shape) {
    return find(key).flatMap(node -> values.scalar(key, node));
  }

  @Override
  public List<YamlNode> items(String key, Shape item) {
    return items(key);
  }

  @Override
  public Optional<KeySource> nested(String key) {
    return find(key).flatMap(node -> of(node, reading));
  }

  @Override
  public List<KeySource> list(String key) {
    return items(key).stream().flatMap(node -> of(node, reading).stream()).toList();
  }

  @Override
  public Optional<YamlNode.Mapping> named(String key, Shape.Named shape) {
    Optional<YamlNode> node = find(key);
    if (node.isPresent() && node.get() instanceof YamlNode.Mapping named) {
      return Optional.of(named);
    }
    node.ifPresent(other -> findings.add(Rule.WAARDE_GEEN_SLEUTELS, other.location()));
    return Optional.empty();
  }

  /** The items of a list; none when the key is not there. */
  private List<YamlNode> items(String key) {
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
    values.wrongType(key, node.get(), "lijst");
    return List.of();
  }

  /** Reports the keys that nobody asked for. */
  @Override
  public void done() {
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
    for (YamlNode.Entry entry : mapping.entries()) {
      if (entry.key().equals(key)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private static boolean isEmpty(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.text().isBlank();
  }
}
