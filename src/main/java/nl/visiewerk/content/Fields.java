package nl.visiewerk.content;

import java.util.ArrayList;
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
  /** The page of a document or kader itself is the {@code index.html} of its folder. */
  private static final String ID_FORM = "(?!index$)[a-z][a-z0-9]*(-[a-z0-9]+)*";

  /** An id: a file can have its name, and no folder's first page has it. */
  static final Shape.Form ID = new Shape.Form("id", Pattern.compile(ID_FORM));

  /** An id, or two: first that of what the other is in. */
  private static final Shape REF =
      new Shape.Form("verwijzing", Pattern.compile("(" + ID_FORM + "/)?" + ID_FORM));

  private static final Shape TEXT = new Shape.Text();

  private final KeySource keys;
  private final Reading reading;
  private final Values values;

  Fields(KeySource keys, Reading reading) {
    this.keys = keys;
    this.reading = reading;
    this.values = new Values(reading.findings());
  }

  /** The fields of a node; empty, with a finding, when it is no mapping. */
  static Optional<Fields> of(YamlNode node, Reading reading) {
    return Keys.of(node, reading).map(keys -> new Fields(keys, reading));
  }

  /** Where the mapping begins. */
  Location location() {
    return keys.location();
  }

  /** Where the value of a key is; the mapping when the key is not there. */
  Location locationOf(String key) {
    return keys.locationOf(key);
  }

  /** The file that it is in, and what is gathered there. */
  Reading reading() {
    return reading;
  }

  /** The {@code id} that everything has; empty, with a finding, when there is no usable one. */
  Optional<String> id() {
    Optional<YamlNode.Scalar> scalar = required("id", ID);
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
    for (YamlNode.Scalar scalar : scalars("voorheen", ID)) {
      if (isId(trimmed(scalar))) {
        earlier.add(new Voorheen(trimmed(scalar), scalar.location()));
      } else {
        reading.findings().add(Rule.ID_ONGELDIG, scalar.location(), trimmed(scalar));
      }
    }
    return List.copyOf(earlier);
  }

  /** Whether a text can be an id. */
  static boolean isId(String text) {
    return ID.form().matcher(text).matches();
  }

  /** A required text on one line. */
  String text(String key) {
    return text(key, TEXT);
  }

  /** A required text that should have a shape; whether it has, is for who asks to see. */
  String text(String key, Shape shape) {
    return required(key, shape).map(Fields::trimmed).orElse("");
  }

  /** A text on one line, or null. */
  @Nullable String optionalText(String key) {
    return optionalText(key, TEXT);
  }

  /** A text that should have a shape, or null; whether it has, is for who asks to see. */
  @Nullable String optionalText(String key, Shape shape) {
    return keys.scalar(key, shape).map(Fields::trimmed).orElse(null);
  }

  /** A list of texts. */
  List<String> texts(String key) {
    return scalars(key, TEXT).stream().map(Fields::trimmed).toList();
  }

  /** A required title: a text on one line in which readers may meet an abbreviation. */
  String title(String key) {
    return required(key, TEXT).map(this::title).orElse("");
  }

  /** A title, or null. */
  @Nullable String optionalTitle(String key) {
    return keys.scalar(key, TEXT).map(this::title).orElse(null);
  }

  /** A list of titles. */
  List<String> titles(String key) {
    return scalars(key, TEXT).stream().map(this::title).toList();
  }

  private String title(YamlNode.Scalar scalar) {
    reading.abbreviations().look(scalar.text(), scalar.lines(), 0);
    return trimmed(scalar);
  }

  /** A list of texts, each with its place. */
  <T> List<T> texts(String key, BiFunction<String, Location, T> read) {
    return scalars(key, TEXT).stream()
        .map(scalar -> read.apply(trimmed(scalar), scalar.location()))
        .toList();
  }

  /** A value of this type, or null. */
  <T> @Nullable T optional(String key, ValueType<T> type) {
    return keys.scalar(key, type.shape())
        .flatMap(scalar -> values.typed(key, scalar, type))
        .orElse(null);
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
    keys.require(key);
    return optional(key, type);
  }

  /** {@code ja} or {@code nee}. */
  boolean yesNo(String key, boolean otherwise) {
    Boolean value = optional(key, ValueType.YES_NO);
    return value == null ? otherwise : value;
  }

  /** The numbers of a table of figures. */
  FigureFields figures() {
    return new FigureFields(keys, values);
  }

  /** A text in Markdown; {@link Prose#LEEG} when the key is not there. */
  Prose prose(String key) {
    return prose(key, MarkdownOwner.NONE);
  }

  /** A text in Markdown that may have sections; {@link Prose#LEEG} when the key is not there. */
  Prose prose(String key, MarkdownOwner owner) {
    return keys.scalar(key, TEXT)
        .map(scalar -> MarkdownReader.readText(scalar, owner, reading))
        .orElse(Prose.LEEG);
  }

  /** A required text in Markdown. */
  Prose requiredProse(String key) {
    keys.require(key);
    return prose(key);
  }

  /** A required word of a fixed list; the first of them, with a finding, when it is not there. */
  <W extends Woord> W word(String key, W[] words) {
    keys.require(key);
    W word = optionalWord(key, words);
    return word == null ? words[0] : word;
  }

  /** A word of a fixed list, or null. */
  <W extends Woord> @Nullable W optionalWord(String key, W[] words) {
    Shape.Words shape = Shape.Words.of(words);
    return keys.scalar(key, shape).flatMap(scalar -> word(scalar, words, shape)).orElse(null);
  }

  /** A list of words of a fixed list. */
  <W extends Woord> List<W> words(String key, W[] words) {
    Shape.Words shape = Shape.Words.of(words);
    return scalars(key, shape).stream()
        .flatMap(scalar -> word(scalar, words, shape).stream())
        .toList();
  }

  /** A required reference to something of one of these kinds. */
  Ref ref(String key, Set<Soort> allowed) {
    return required(key, REF)
        .map(scalar -> ref(scalar, allowed))
        .orElseGet(() -> new Ref("", "", location()));
  }

  /** A reference to something of one of these kinds, or null. */
  @Nullable Ref optionalRef(String key, Set<Soort> allowed) {
    return keys.scalar(key, REF).map(scalar -> ref(scalar, allowed)).orElse(null);
  }

  /** A list of references to things of these kinds. */
  List<Ref> refs(String key, Set<Soort> allowed) {
    return scalars(key, REF).stream().map(scalar -> ref(scalar, allowed)).toList();
  }

  /** The nested mapping under this key, if it is there. */
  Optional<Fields> nested(String key) {
    return keys.nested(key).map(this::with);
  }

  /** Whether this key is there; a finding when it is not. */
  boolean require(String key) {
    return keys.require(key);
  }

  /** Requires a key that only others make necessary, which is not for a shape to tell. */
  void requireHere(String key) {
    keys.requireHere(key);
  }

  /** The nested mapping under this key, which must be there. */
  Optional<Fields> requiredNested(String key) {
    keys.require(key);
    return nested(key);
  }

  /** A list of mappings, each read by {@code read}. */
  <T> List<T> list(String key, Function<Fields, Optional<T>> read) {
    List<T> list = new ArrayList<>();
    for (KeySource item : keys.list(key)) {
      read.apply(with(item)).ifPresent(list::add);
    }
    return List.copyOf(list);
  }

  /** A key that is a name, with its value. */
  record Named(String key, Location keyLocation, YamlNode.Scalar value) {}

  /** A mapping whose keys are names that are not known beforehand; none when it is not there. */
  List<Named> named(String key, Shape.Named shape) {
    List<Named> named = new ArrayList<>();
    for (YamlNode.Entry entry :
        keys.named(key, shape).map(YamlNode.Mapping::entries).orElse(List.of())) {
      values
          .scalar(entry.key(), entry.value())
          .ifPresent(value -> named.add(new Named(entry.key(), entry.keyLocation(), value)));
    }
    return List.copyOf(named);
  }

  /** What of the findings about this thing is accepted; noted in the reading of the file. */
  void acceptances() {
    list("aanvaard", AanvaardingReader::read).forEach(reading::accept);
  }

  /** Reports the keys that nobody asked for. */
  void done() {
    keys.done();
  }

  private Fields with(KeySource other) {
    return new Fields(other, reading);
  }

  private Optional<YamlNode.Scalar> required(String key, Shape shape) {
    keys.require(key);
    return keys.scalar(key, shape);
  }

  private List<YamlNode.Scalar> scalars(String key, Shape shape) {
    return keys.items(key, shape).stream()
        .flatMap(node -> values.scalar(key, node).stream())
        .toList();
  }

  private <W extends Woord> Optional<W> word(YamlNode.Scalar scalar, W[] words, Shape.Words shape) {
    List<String> names = shape.words();
    String text = trimmed(scalar);
    int index = names.indexOf(text);
    if (index < 0) {
      Finding finding =
          Finding.of(Rule.WAARDE_ONBEKEND, scalar.location(), text, String.join(", ", names));
      reading.findings().add(finding.suggesting(names, text));
      return Optional.empty();
    }
    return Optional.of(words[index]);
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
