package nl.visiewerk.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.visiewerk.model.Telwoord;

/**
 * A count that a writer typed, such as {@code vijf randvoorwaarden}.
 *
 * @param text the words of the count, as they stand there
 * @param start where they begin in the text that was looked at
 */
record Telling(int aantal, String text, int start) {
  /** A number, at most two other words and a plural. */
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,-])(\\p{L}{3,}|\\d{1,2})"
              + "(?=((?:\\s+\\p{Ll}[\\p{L}-]*){0,2}?\\s+[\\p{L}-]{2,}(?:en|[^s\\W]s|'s))"
              + "(?![\\p{L}-]))");

  /**
   * What is no count of a list: lengths of time, sums of money, and verbs that look like plurals.
   */
  private static final Set<String> NOT_COUNTED =
      Set.of(
          "jaar",
          "jaren",
          "maand",
          "maanden",
          "week",
          "weken",
          "dag",
          "dagen",
          "uur",
          "uren",
          "minuten",
          "kwartalen",
          "keer",
          "procent",
          "euro",
          "euro's",
          "miljoen",
          "duizend",
          "of",
          "en",
          "tot",
          "hebben",
          "worden",
          "kunnen",
          "moeten",
          "zullen",
          "willen",
          "mogen",
          "gaan",
          "staan",
          "komen",
          "doen",
          "zijn",
          "blijven",
          "vormen",
          "horen");

  /** Words before a count that make it one of what is known already, of a part, or an estimate. */
  private static final Pattern NO_INTRODUCTION =
      Pattern.compile(
          "\\b(?:van|de|alle|deze|die|onze|hun|[Ee]erste|laatste|andere|overige|minstens|minste"
              + "|hoogste|bijna|ruim|dan|maximaal|ongeveer|tot|of|paragraaf|hoofdstuk|tabel|bijlage"
              + "|figuur|regel|artikel)\\s+$");

  /** What stands further before a count is not its introduction. */
  private static final int NEAR = 60;

  private static final int FEWEST = 2;

  /** The counts in a text. */
  static List<Telling> in(String text) {
    return COUNT
        .matcher(text)
        .results()
        .filter(found -> !NO_INTRODUCTION.matcher(before(text, found.start())).find())
        .flatMap(found -> of(found).stream())
        .toList();
  }

  private static String before(String text, int offset) {
    return text.substring(Math.max(0, offset - NEAR), offset);
  }

  private static Optional<Telling> of(MatchResult found) {
    String[] words = found.group(2).strip().split("\\s+", -1);
    boolean counted =
        Arrays.stream(words).noneMatch(word -> NOT_COUNTED.contains(word.toLowerCase(Locale.ROOT)));
    return counted
        ? Telwoord.getal(found.group(1))
            .filter(number -> number >= FEWEST)
            .map(
                number ->
                    new Telling(
                        number, found.group(1) + " " + String.join(" ", words), found.start()))
        : Optional.empty();
  }

  /** Whether it counts things with this name: its last words are the plural. */
  boolean counts(String plural) {
    return text.toLowerCase(Locale.ROOT).endsWith(" " + plural);
  }
}
