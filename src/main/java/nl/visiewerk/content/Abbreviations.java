package nl.visiewerk.content;

import static java.util.Comparator.naturalOrder;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Location;

/**
 * The abbreviations in the texts of a file: where each stands first, and which are explained there.
 * An abbreviation is two to six capitals; an explanation is its full name with the abbreviation in
 * brackets, or the other way round.
 */
final class Abbreviations {
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}&/.)<{`-])(\\p{Lu}{2,6})(?:'s|-\\p{Ll}+)?(?![\\p{L}\\p{N}&/]|\\.\\p{L}|-\\p{Lu})");

  /** Roman numerals are not short for anything; that a text is still to come is found as such. */
  private static final Pattern NO_ABBREVIATION = Pattern.compile("[IVX]+|TODO|TBD|NTB|PM");

  private static final Pattern NAME_IN_BRACKETS = Pattern.compile("\\s+\\(\\p{L}");

  private final Map<String, Location> first = new TreeMap<>();
  private final Set<String> explained = new HashSet<>();

  /** Looks at a text as it was written. */
  void look(String text, LineIndex lines, int start) {
    if (!hasTwoCapitals(text)) {
      return;
    }
    Matcher found = ABBREVIATION.matcher(text);
    while (found.find()) {
      String name = found.group(1);
      if (!NO_ABBREVIATION.matcher(name).matches()) {
        first.merge(name, lines.at(start + found.start()), BinaryOperator.minBy(naturalOrder()));
        if (isExplained(text, found.start(), found.end())) {
          explained.add(name);
        }
      }
    }
  }

  /** Few texts have two capitals side by side, and looking for them is far cheaper. */
  private static boolean hasTwoCapitals(String text) {
    boolean afterCapital = false;
    char[] chars = text.toCharArray(); // a copy costs less than a call for each character
    for (char c : chars) {
      boolean capital = c < 'a' ? c >= 'A' && c <= 'Z' : c > 'z' && Character.isUpperCase(c);
      if (capital && afterCapital) {
        return true;
      }
      afterCapital = capital;
    }
    return false;
  }

  /** In brackets after a name, or with words in brackets after it. */
  private static boolean isExplained(String text, int start, int end) {
    boolean inBrackets = text.lastIndexOf('(', start) > text.lastIndexOf(')', start);
    return inBrackets || NAME_IN_BRACKETS.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Where each abbreviation of the file stands first. */
  Map<String, Location> first() {
    return first;
  }

  /** Those that the file explains somewhere. */
  Set<String> explained() {
    return explained;
  }
}
