package nl.visiewerk.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.NearestName;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Woord;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one mapping, read by name and type. A key that is missing or of the wrong type is a
 * finding and reads as a harmless value, so that reading goes on; {@link #done} reports the keys
 * that nobody asked for.
 */
final class Fields {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private static final Pattern URL = Pattern.compile("https?://[^\\s\"<>]+");

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,6})?");
  private static final String UNKNOWN = "onbekend";

  private final YamlNode.Mapping mapping;
  private final Reading reading;
  private final Findings findings;
  private final Set<String> known = new LinkedHashSet<>();

  Fields(YamlNode.Mapping mapping, Reading reading) {
    this.mapping = mapping;
    this.reading = reading;
    this.findings = reading.findings();
  }

  /** The fields of a node; empty, with a finding, when it is no mapping. */
  static Optional<Fields> of(YamlNode node, Reading reading) {
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.of(new Fields(mapping, reading));
    }
    reading.findings().add(Rule.WAARDE_GEEN_SLEUTELS, node.location());
    reading.markIncomplete();
    return Optional.empty();
  }

  /** Where the mapping begins. */
  Location location() {
    return mapping.location();
  }

  /** Where the value of a key is; the mapping when the key is not there. */
  Location locationOf(String key) {
    return find(key).map(YamlNode::location).orElse(mapping.location());
  }

  /** The file that it is in, and what is gathered there. */
  Reading reading() {
    return reading;
  }

  /** The {@code id} that everything has; empty, with a finding, when there is no usable one. */
  Optional<String> id() {
    Optional<YamlNode.Scalar> scalar = required("id").flatMap(node -> scalar("id", node));
    if (scalar.isEmpty() || !isId(scalar.get().text())) {
      scalar.ifPresent(s -> findings.add(Rule.ID_ONGELDIG, s.location(), s.text()));
      reading.markIncomplete();
      return Optional.empty();
    }
    return Optional.of(scalar.get().text());
  }

  /** Whether a text can be an id. */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** A required text on one line. */
  String text(String key) {
    return required(key).flatMap(node -> scalar(key, node)).map(Fields::trimmed).orElse("");
  }

  /** A text on one line, or null. */
  @Nullable String optionalText(String key) {
    return find(key).flatMap(node -> scalar(key, node)).map(Fields::trimmed).orElse(null);
  }

  /** An address of the web, or null. */
  @Nullable String optionalUrl(String key) {
    return this.<String>parsed(
        key,
        "webadres",
        text -> {
          if (!URL.matcher(text).matches()) {
            throw new NumberFormatException(text);
          }
          return text;
        });
  }

  /** A text in Markdown; {@link Prose#LEEG} when the key is not there. */
  Prose prose(String key) {
    return prose(key, MarkdownOwner.NONE);
  }

  /** A text in Markdown that may have sections; {@link Prose#LEEG} when the key is not there. */
  Prose prose(String key, MarkdownOwner owner) {
    return find(key)
        .flatMap(node -> scalar(key, node))
        .map(scalar -> MarkdownReader.readText(scalar, owner, reading))
        .orElse(Prose.LEEG);
  }

  /** A required text in Markdown. */
  Prose requiredProse(String key) {
    text(key);
    return prose(key);
  }

  /** A whole number, or null. */
  @Nullable Integer optionalInteger(String key) {
    return this.<Integer>parsed(key, "getal", Integer::valueOf);
  }

  /** A number with a point before its decimals, or null. */
  @Nullable BigDecimal optionalDecimal(String key) {
    return this.<BigDecimal>parsed(key, "cijfer", Fields::decimal);
  }

  /** A list of numbers; empty where the word {@code onbekend} stands. */
  List<Optional<BigDecimal>> decimals(String key) {
    return decimals(key, items(key));
  }

  /** A key with a list of numbers. */
  record Row(String key, List<Optional<BigDecimal>> values, Location location) {}

  /** A mapping whose keys are not known beforehand, each with a list of numbers. */
  List<Row> rows(String key) {
    Optional<YamlNode> node = required(key);
    if (node.isEmpty() || !(node.get() instanceof YamlNode.Mapping rows)) {
      node.ifPresent(n -> findings.add(Rule.WAARDE_GEEN_SLEUTELS, n.location()));
      return List.of();
    }
    List<Row> read = new ArrayList<>();
    for (YamlNode.Entry entry : rows.entries()) {
      if (entry.value() instanceof YamlNode.Sequence values) {
        read.add(new Row(entry.key(), decimals(entry.key(), values.items()), entry.keyLocation()));
      } else {
        wrongType(entry.key(), entry.value(), "lijst");
      }
    }
    return read;
  }

  private List<Optional<BigDecimal>> decimals(String key, List<YamlNode> nodes) {
    List<Optional<BigDecimal>> decimals = new ArrayList<>();
    for (YamlNode node : nodes) {
      decimals.add(scalar(key, node).flatMap(scalar -> decimal(key, scalar)));
    }
    return decimals;
  }

  private Optional<BigDecimal> decimal(String key, YamlNode.Scalar scalar) {
    if (trimmed(scalar).equals(UNKNOWN)) {
      return Optional.empty();
    }
    try {
      return Optional.of(decimal(trimmed(scalar)));
    } catch (NumberFormatException e) {
      wrongType(key, scalar, "cijfer");
      return Optional.empty();
    }
  }

  /** Plain decimal notation only: an exponent could ask for more digits than there is memory. */
  private static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new NumberFormatException(text);
    }
    return new BigDecimal(text);
  }

  /** A date, or null. */
  @Nullable LocalDate optionalDate(String key) {
    return this.<LocalDate>parsed(key, "datum", LocalDate::parse);
  }

  /** A required date. */
  @Nullable LocalDate date(String key) {
    required(key);
    return optionalDate(key);
  }

  /** {@code ja} or {@code nee}. */
  boolean yesNo(String key, boolean otherwise) {
    Boolean value =
        this.<Boolean>parsed(
            key,
            "ja-nee",
            text -> {
              if (!text.equals("ja") && !text.equals("nee")) {
                throw new NumberFormatException(text);
              }
              return text.equals("ja");
            });
    return value == null ? otherwise : value;
  }

  /** A required word of a fixed list; the first of them, with a finding, when it is not there. */
  <W extends Woord> W word(String key, W[] words) {
    required(key);
    W word = optionalWord(key, words);
    return word == null ? words[0] : word;
  }

  /** A word of a fixed list, or null. */
  <W extends Woord> @Nullable W optionalWord(String key, W[] words) {
    return find(key).flatMap(node -> scalar(key, node)).flatMap(s -> word(s, words)).orElse(null);
  }

  /** A list of words of a fixed list. */
  <W extends Woord> List<W> words(String key, W[] words) {
    return items(key).stream()
        .flatMap(node -> scalar(key, node).stream())
        .flatMap(scalar -> word(scalar, words).stream())
        .toList();
  }

  /** A list of texts. */
  List<String> texts(String key) {
    return items(key).stream()
        .flatMap(node -> scalar(key, node).stream())
        .map(Fields::trimmed)
        .toList();
  }

  /** A required reference to something of one of these kinds. */
  Ref ref(String key, Set<Soort> allowed) {
    return required(key)
        .flatMap(node -> scalar(key, node))
        .map(scalar -> ref(scalar, allowed))
        .orElseGet(() -> new Ref("", "", mapping.location()));
  }

  /** A reference to something of one of these kinds, or null. */
  @Nullable Ref optionalRef(String key, Set<Soort> allowed) {
    return find(key).flatMap(n -> scalar(key, n)).map(s -> ref(s, allowed)).orElse(null);
  }

  /** A list of references to things of these kinds. */
  List<Ref> refs(String key, Set<Soort> allowed) {
    return items(key).stream()
        .flatMap(node -> scalar(key, node).stream())
        .map(scalar -> ref(scalar, allowed))
        .toList();
  }

  /** The nested mapping under this key, if it is there. */
  Optional<Fields> nested(String key) {
    return find(key).flatMap(node -> of(node, reading));
  }

  /** The nested mapping under this key, which must be there. */
  Optional<Fields> requiredNested(String key) {
    required(key);
    return nested(key);
  }

  /** A list of mappings, each read by {@code read}. */
  <T> List<T> list(String key, Function<Fields, Optional<T>> read) {
    List<T> list = new ArrayList<>();
    for (YamlNode node : items(key)) {
      of(node, reading).flatMap(read).ifPresent(list::add);
    }
    return List.copyOf(list);
  }

  /** Reports the keys that nobody asked for. */
  void done() {
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        Finding finding = Finding.of(Rule.SLEUTEL_ONBEKEND, entry.keyLocation(), entry.key());
        findings.add(
            NearestName.question(known, entry.key())
                .map(finding::withHint)
                .orElseGet(() -> finding.withHint(Messages.text("sleutels-zijn", join(known)))));
      }
    }
  }

  private Optional<YamlNode> required(String key) {
    if (entry(key).isEmpty()) {
      findings.add(Rule.SLEUTEL_ONTBREEKT, mapping.location(), key);
    }
    return find(key);
  }

  /** The value of a key; a key without a value is a finding, and as good as not there. */
  private Optional<YamlNode> find(String key) {
    Optional<YamlNode.Entry> entry = entry(key);
    if (known.add(key) && entry.filter(e -> isEmpty(e.value())).isPresent()) {
      findings.add(Rule.SLEUTEL_LEEG, entry.get().keyLocation(), key);
    }
    return entry.map(YamlNode.Entry::value).filter(value -> !isEmpty(value));
  }

  private Optional<YamlNode.Entry> entry(String key) {
    return mapping.entries().stream().filter(e -> e.key().equals(key)).findFirst();
  }

  private static boolean isEmpty(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.text().isBlank();
  }

  private List<YamlNode> items(String key) {
    Optional<YamlNode> node = find(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof YamlNode.Sequence sequence) {
      sequence.items().stream()
          .filter(Fields::isEmpty)
          .forEach(item -> findings.add(Rule.SLEUTEL_LEEG, item.location(), key));
      return sequence.items().stream().filter(item -> !isEmpty(item)).toList();
    }
    wrongType(key, node.get(), "lijst");
    return List.of();
  }

  private Optional<YamlNode.Scalar> scalar(String key, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return Optional.of(scalar);
    }
    wrongType(key, node, "tekst");
    return Optional.empty();
  }

  private <T> @Nullable T parsed(String key, String type, Function<String, T> parse) {
    Optional<YamlNode.Scalar> scalar = find(key).flatMap(node -> scalar(key, node));
    if (scalar.isEmpty()) {
      return null;
    }
    try {
      return parse.apply(trimmed(scalar.get()));
    } catch (NumberFormatException | DateTimeParseException e) {
      wrongType(key, scalar.get(), type);
      return null;
    }
  }

  private <W extends Woord> Optional<W> word(YamlNode.Scalar scalar, W[] words) {
    String text = trimmed(scalar);
    Optional<W> word = Arrays.stream(words).filter(w -> w.woord().equals(text)).findFirst();
    if (word.isEmpty()) {
      List<String> names = Arrays.stream(words).map(Woord::woord).toList();
      Finding finding = Finding.of(Rule.WAARDE_ONBEKEND, scalar.location(), text, join(names));
      findings.add(NearestName.question(names, text).map(finding::withHint).orElse(finding));
    }
    return word;
  }

  private Ref ref(YamlNode.Scalar scalar, Set<Soort> allowed) {
    boolean onlyShared = allowed.stream().allMatch(Soort::isGedeeld);
    Ref ref = new Ref(onlyShared ? "" : reading.scope(), trimmed(scalar), scalar.location());
    reading.expect(ref, EnumSet.copyOf(allowed));
    return ref;
  }

  private void wrongType(String key, YamlNode node, String type) {
    findings.add(Rule.WAARDE_VERKEERDE_SOORT, node.location(), key, soort(type));
  }

  private static String soort(String type) {
    return Messages.text("yaml.soort." + type);
  }

  private static String trimmed(YamlNode.Scalar scalar) {
    return scalar.text().strip();
  }

  private static String join(Iterable<String> names) {
    return String.join(", ", names);
  }
}
