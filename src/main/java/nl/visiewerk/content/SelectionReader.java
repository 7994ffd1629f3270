package nl.visiewerk.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Selection;
import nl.visiewerk.model.Selection.Condition;
import nl.visiewerk.model.Selection.Criterion;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Stand;
import nl.visiewerk.model.UitgangspuntSoort;
import nl.visiewerk.model.Woord;

/** Reads a selection such as {@code actielijnen ambitie=wonen stand=nieuw}. */
final class SelectionReader {
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final Reading reading;

  SelectionReader(Reading reading) {
    this.reading = reading;
  }

  /**
   * The selection; empty, with a finding, when it can't be read.
   *
   * @param location where the text begins; all of it is on one line
   */
  Optional<Selection> read(String text, Location location) {
    List<MatchResult> words = WORD.matcher(text).results().toList();
    if (words.isEmpty()) {
      reading.findings().add(Rule.KEUZE_ONTBREEKT, location);
      return Optional.empty();
    }
    String first = words.get(0).group();
    Optional<Soort> soort = Soort.metMeervoud(first).filter(SelectionReader::canBeSelected);
    if (soort.isEmpty()) {
      unknown(first, names(), location);
      return Optional.empty();
    }
    List<Condition> conditions = new ArrayList<>();
    for (MatchResult word : words.subList(1, words.size())) {
      Optional<Condition> condition =
          condition(word.group(), soort.get(), right(location, word.start()));
      if (condition.isEmpty()) {
        return Optional.empty();
      }
      conditions.add(condition.get());
    }
    return Optional.of(
        new Selection(reading.scope(), soort.get(), List.copyOf(conditions), location));
  }

  private Optional<Condition> condition(String word, Soort soort, Location location) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    String value = equals < 0 ? "" : word.substring(equals + 1);
    List<Criterion> suitable =
        Arrays.stream(Criterion.values()).filter(c -> c.suits(soort)).toList();
    Optional<Criterion> criterion =
        suitable.stream().filter(c -> c.woord().equals(name)).findFirst();
    if (criterion.isEmpty() || value.isEmpty()) {
      unknown(word, suitable.stream().map(c -> c.woord() + "=…").toList(), location);
      return Optional.empty();
    }
    return value(criterion.get(), value, right(location, equals + 1))
        .map(ref -> new Condition(criterion.get(), ref));
  }

  private Optional<Ref> value(Criterion criterion, String value, Location location) {
    return switch (criterion) {
      case REGIO -> refersTo(EnumSet.of(Soort.REGIO), "", value, location);
      case DOCUMENT -> refersTo(EnumSet.of(Soort.DOCUMENT), "", value, location);
      case THEMA -> refersTo(EnumSet.of(Soort.THEMA), "", value, location);
      case AMBITIE -> refersTo(EnumSet.of(Soort.AMBITIE), reading.scope(), value, location);
      case HOORT_BIJ -> refersTo(BouwsteenReader.SOORTEN, reading.scope(), value, location);
      case SOORT -> isOneOf(UitgangspuntSoort.values(), value, location);
      case STAND -> isOneOf(Stand.values(), value, location);
    };
  }

  private Optional<Ref> refersTo(
      Set<Soort> allowed, String scope, String value, Location location) {
    Ref ref = new Ref(scope, value, location);
    reading.expect(ref, allowed);
    return Optional.of(ref);
  }

  private Optional<Ref> isOneOf(Woord[] words, String value, Location location) {
    List<String> names = Arrays.stream(words).map(Woord::woord).toList();
    if (!names.contains(value)) {
      unknown(value, names, location);
      return Optional.empty();
    }
    return Optional.of(new Ref("", value, location));
  }

  private void unknown(String word, List<String> names, Location location) {
    Finding finding = Finding.of(Rule.KEUZE_ONBEKEND, location, word, String.join(", ", names));
    reading.findings().add(finding.suggesting(names, word));
  }

  private static Location right(Location location, int columns) {
    return new Location(location.file(), location.line(), location.column() + columns);
  }

  private static boolean canBeSelected(Soort soort) {
    return soort.isGedeeld() || soort.isBouwsteen();
  }

  private static List<String> names() {
    return Arrays.stream(Soort.values())
        .filter(SelectionReader::canBeSelected)
        .map(Soort::meervoud)
        .toList();
  }
}
