package nl.visiewerk.model;

import java.util.List;
import java.util.Locale;

/**
 * Goes through the words of a text: letters and digits, joined by what may stand inside a word, and
 * by the points and commas of a number. By hand, as every text goes through here several times.
 *
 * <pre>{@code
 * Words words = new Words("Alle regio's betalen 1.000 euro", Words.JOINERS);
 * while (words.next()) {
 *   count(words.word());
 * }
 * }</pre>
 */
public final class Words {
  /** What joins two parts to one word: a hyphen, an apostrophe, a plus. */
  public static final String JOINERS = "-'\u2019+";

  private final char[] chars;
  private final String joiners;
  private final int behind;
  private int start;
  private int end;

  /**
   * Before the first word.
   *
   * @param joiners the characters that may stand between the letters of a word
   */
  public Words(String text, String joiners) {
    this(text.toCharArray(), 0, text.length(), joiners);
  }

  /**
   * The same for a part of a text; offsets are in the whole.
   *
   * @param end the offset behind the part
   */
  public Words(char[] text, int start, int end, String joiners) {
    this.chars = text;
    this.end = start;
    this.behind = end;
    this.joiners = joiners;
  }

  /** Goes to the next word; false when there is none. */
  public boolean next() {
    int from = end;
    while (from < behind && !isLetterOrDigit(chars[from])) {
      from++;
    }
    if (from == behind) {
      return false;
    }
    start = from;
    int to = from + 1;
    while (to < behind && (isSmallLetter(chars[to]) || continues(to))) {
      to++;
    }
    end = to;
    return true;
  }

  private boolean continues(int index) {
    char c = chars[index];
    if (isLetterOrDigit(c)) {
      return true;
    }
    if (c == ' ' || index + 1 == behind) {
      return false;
    }
    char next = chars[index + 1];
    return joiners.indexOf(c) >= 0
        ? isLetterOrDigit(next)
        : (c == '.' || c == ',') && Character.isDigit(next) && Character.isDigit(chars[index - 1]);
  }

  /** Of ASCII. So small a method that the first compiler puts it where it is called. */
  public static boolean isSmallLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /**
   * As {@link Character#isLetterOrDigit(char)}, which is slow without the second compiler: nearly
   * all of a text is ASCII, most of that small letters.
   */
  public static boolean isLetterOrDigit(char c) {
    return isSmallLetter(c)
        || (c < 0x80
            ? (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            : Character.isLetterOrDigit(c));
  }

  /** The offset of the first character of the word. */
  public int start() {
    return start;
  }

  /** The offset behind the last character of the word. */
  public int end() {
    return end;
  }

  /** The word, as it was written. */
  public String word() {
    return new String(chars, start, end - start);
  }

  /** A word as terms are compared: an abbreviation with its capitals, any other without. */
  public static String comparable(String word) {
    return isAbbreviation(word) ? word : word.toLowerCase(Locale.ROOT);
  }

  private static boolean isAbbreviation(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return word.length() > 1;
  }

  /** How many words these blocks of text have together. */
  public static int count(List<String> blocks) {
    int count = 0;
    for (String block : blocks) {
      count += count(block);
    }
    return count;
  }

  /** How many words a text has. */
  static int count(String text) {
    int count = 0;
    for (Words words = new Words(text, JOINERS); words.next(); ) {
      count++;
    }
    return count;
  }

  /** Whether a text has more words than this; looks no further than it must. */
  static boolean areMoreThan(int most, String text) {
    int beginning = Math.min(text.length(), 10 * (most + 1));
    return countUpTo(most + 1, text.substring(0, beginning)) > most
        || (beginning < text.length() && countUpTo(most + 1, text) > most);
  }

  private static int countUpTo(int most, String text) {
    int count = 0;
    for (Words words = new Words(text, JOINERS); count < most && words.next(); ) {
      count++;
    }
    return count;
  }
}
