package nl.visiewerk.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Voorheen;
import nl.visiewerk.model.Woord;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one mapping, read by name and type. A key that is missing or of the wrong type is a
 * finding and reads as a harmless value, so that reading goes on; {@link #done} reports the keys
 * that nobody asked for.
 */
final class Fields {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** The page of a document or kader itself is the {@code index.html} of its folder. */
  private static final String RESERVED = "index";

  private final Keys keys;
  private final Reading reading;

  Fields(YamlNode.Mapping mapping, Reading reading) {
    this.keys = new Keys(mapping, reading.findings());
    this.reading = reading;
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
    return keys.location();
  }

  /** Where the value of a key is; the mapping when the key is not there. */
  Location locationOf(String key) {
    return keys.find(key).map(YamlNode::location).orElse(location());
  }

  /** The file that it is in, and what is gathered there. */
  Reading reading() {
    return reading;
  }

  /** The {@code id} that everything has; empty, with a finding, when there is no usable one. */
  Optional<String> id() {
    Optional<YamlNode.Scalar> scalar = keys.requiredScalar("id");
    if (scalar.isEmpty() || !isId(scalar.get().text())) {
      scalar.ifPresent(s -> reading.findings().add(Rule.ID_ONGELDIG, s.location(), s.text()));
      reading.markIncomplete();
      return Optional.empty();
    }
    return Optional.of(scalar.get().text());
  }

  /** The ids under {@code voorheen} that it had before; what can be no id is a finding. */
  List<Voorheen> voorheen() {
    List<Voorheen> earlier = new ArrayList<>();
    for (YamlNode.Scalar scalar : keys.scalars("voorheen")) {
      if (isId(trimmed(scalar))) {
        earlier.add(new Voorheen(trimmed(scalar), scalar.location()));
      } else {
        reading.findings().add(Rule.ID_ONGELDIG, scalar.location(), trimmed(scalar));
      }
    }
    return List.copyOf(earlier);
  }

  /** Whether a text can be an id: a file can have its name, and no folder's first page has it. */
  static boolean isId(String text) {
    return ID.matcher(text).matches() && !text.equals(RESERVED);
  }

  /** A required text on one line. */
  String text(String key) {
    return keys.requiredScalar(key).map(Fields::trimmed).orElse("");
  }

  /** A text on one line, or null. */
  @Nullable String optionalText(String key) {
    return keys.scalar(key).map(Fields::trimmed).orElse(null);
  }

  /** A list of texts. */
  List<String> texts(String key) {
    return keys.scalars(key).stream().map(Fields::trimmed).toList();
  }

  /** A required title: a text on one line in which readers may meet an abbreviation. */
  String title(String key) {
    return keys.requiredScalar(key).map(this::title).orElse("");
  }

  /** A title, or null. */
  @Nullable String optionalTitle(String key) {
    return keys.scalar(key).map(this::title).orElse(null);
  }

  /** A list of titles. */
  List<String> titles(String key) {
    return keys.scalars(key).stream().map(this::title).toList();
  }

  private String title(YamlNode.Scalar scalar) {
    reading.abbreviations().look(scalar.text(), scalar.lines(), 0);
    return trimmed(scalar);
  }

  /** A list of texts, each with its place. */
  <T> List<T> texts(String key, BiFunction<String, Location, T> read) {
    return keys.scalars(key).stream()
        .map(scalar -> read.apply(trimmed(scalar), scalar.location()))
        .toList();
  }

  /** A value of this type, or null. */
  <T> @Nullable T optional(String key, ValueType<T> type) {
    return keys.scalar(key).flatMap(scalar -> keys.value(key, scalar, type)).orElse(null);
  }

  /**
   * The end of what begins at {@code start}, or null; an end before the beginning is a finding, and
   * as good as not there.
   */
  <T extends Comparable<? super T>> @Nullable T notBefore(
      @Nullable T start, String key, ValueType<T> type) {
    T end = optional(key, type);
    if (start == null || end == null || end.compareTo(start) >= 0) {
      return end;
    }
    reading
        .findings()
        .add(Rule.PERIODE_VERKEERD_OM, locationOf(key), start.toString(), end.toString());
    return null;
  }

  /** A value of this type that must be there; null, with a finding, when it is not. */
  <T> @Nullable T required(String key, ValueType<T> type) {
    keys.required(key);
    return optional(key, type);
  }

  /** {@code ja} or {@code nee}. */
  boolean yesNo(String key, boolean otherwise) {
    Boolean value = optional(key, ValueType.YES_NO);
    return value == null ? otherwise : value;
  }

  /** The numbers of a table of figures. */
  FigureFields figures() {
    return new FigureFields(keys, reading.findings());
  }

  /** A text in Markdown; {@link Prose#LEEG} when the key is not there. */
  Prose prose(String key) {
    return prose(key, MarkdownOwner.NONE);
  }

  /** A text in Markdown that may have sections; {@link Prose#LEEG} when the key is not there. */
  Prose prose(String key, MarkdownOwner owner) {
    return keys.scalar(key)
        .map(scalar -> MarkdownReader.readText(scalar, owner, reading))
        .orElse(Prose.LEEG);
  }

  /** A required text in Markdown. */
  Prose requiredProse(String key) {
    keys.required(key);
    return prose(key);
  }

  /** A required word of a fixed list; the first of them, with a finding, when it is not there. */
  <W extends Woord> W word(String key, W[] words) {
    keys.required(key);
    W word = optionalWord(key, words);
    return word == null ? words[0] : word;
  }

  /** A word of a fixed list, or null. */
  <W extends Woord> @Nullable W optionalWord(String key, W[] words) {
    return keys.scalar(key).flatMap(scalar -> word(scalar, words)).orElse(null);
  }

  /** A list of words of a fixed list. */
  <W extends Woord> List<W> words(String key, W[] words) {
    return keys.scalars(key).stream().flatMap(scalar -> word(scalar, words).stream()).toList();
  }

  /** A required reference to something of one of these kinds. */
  Ref ref(String key, Set<Soort> allowed) {
    return keys.requiredScalar(key)
        .map(scalar -> ref(scalar, allowed))
        .orElseGet(() -> new Ref("", "", location()));
  }

  /** A reference to something of one of these kinds, or null. */
  @Nullable Ref optionalRef(String key, Set<Soort> allowed) {
    return keys.scalar(key).map(scalar -> ref(scalar, allowed)).orElse(null);
  }

  /** A list of references to things of these kinds. */
  List<Ref> refs(String key, Set<Soort> allowed) {
    return keys.scalars(key).stream().map(scalar -> ref(scalar, allowed)).toList();
  }

  /** The nested mapping under this key, if it is there. */
  Optional<Fields> nested(String key) {
    return keys.find(key).flatMap(node -> of(node, reading));
  }

  /** Whether this key is there; a finding when it is not. */
  boolean require(String key) {
    return keys.required(key).isPresent();
  }

  /** The nested mapping under this key, which must be there. */
  Optional<Fields> requiredNested(String key) {
    keys.required(key);
    return nested(key);
  }

  /** A list of mappings, each read by {@code read}. */
  <T> List<T> list(String key, Function<Fields, Optional<T>> read) {
    List<T> list = new ArrayList<>();
    for (YamlNode node : keys.items(key)) {
      of(node, reading).flatMap(read).ifPresent(list::add);
    }
    return List.copyOf(list);
  }

  /** A key that is a name, with its value. */
  record Named(String key, Location keyLocation, YamlNode.Scalar value) {}

  /** A mapping whose keys are names that are not known beforehand; none when it is not there. */
  List<Named> named(String key) {
    Optional<YamlNode> node = keys.find(key);
    if (node.isPresent() && !(node.get() instanceof YamlNode.Mapping)) {
      reading.findings().add(Rule.WAARDE_GEEN_SLEUTELS, node.get().location());
    }
    List<Named> named = new ArrayList<>();
    if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        keys.scalar(entry.key(), entry.value())
            .ifPresent(value -> named.add(new Named(entry.key(), entry.keyLocation(), value)));
      }
    }
    return List.copyOf(named);
  }

  /** What of the findings about this thing is accepted; noted in the reading of the file. */
  void acceptances() {
    for (YamlNode node : keys.items("aanvaard")) {
      of(node, reading).ifPresent(item -> AanvaardingReader.read(item).ifPresent(reading::accept));
    }
  }

  /** Reports the keys that nobody asked for. */
  void done() {
    keys.reportUnknown();
  }

  private <W extends Woord> Optional<W> word(YamlNode.Scalar scalar, W[] words) {
    String text = trimmed(scalar);
    Optional<W> word = Arrays.stream(words).filter(w -> w.woord().equals(text)).findFirst();
    if (word.isEmpty()) {
      List<String> names = Arrays.stream(words).map(Woord::woord).toList();
      Finding finding =
          Finding.of(Rule.WAARDE_ONBEKEND, scalar.location(), text, String.join(", ", names));
      reading.findings().add(finding.suggesting(names, text));
    }
    return word;
  }

  private Ref ref(YamlNode.Scalar scalar, Set<Soort> allowed) {
    boolean onlyShared = allowed.stream().allMatch(Soort::isGedeeld);
    Ref ref = new Ref(onlyShared ? "" : reading.scope(), trimmed(scalar), scalar.location());
    reading.expect(ref, EnumSet.copyOf(allowed));
    return ref;
  }

  private static String trimmed(YamlNode.Scalar scalar) {
    return scalar.text().strip();
  }
}
