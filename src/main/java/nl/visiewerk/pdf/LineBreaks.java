package nl.visiewerk.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import nl.visiewerk.diagnostic.Messages;

/**
 * Where a line may end. Fewer places than the renderer knows by itself: a number stays with what it
 * counts or numbers, a word with its part between brackets, a period of years is whole. And a word
 * with a slash may be broken after it, not before. The text itself stays as it is, so that who
 * looks for it or copies it finds plain spaces.
 */
final class LineBreaks implements FSTextBreaker {
  /** Shorter parts around a slash are an abbreviation, or too little for a line. */
  private static final int LEAST_OF_A_PART = 4;

  private static final Set<String> BEFORE_NUMBER = words("pdf.voor-getal");
  private static final Set<String> AFTER_NUMBER = words("pdf.na-getal");

  private final FSTextBreaker all =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
  private String text = "";

  /** A place after a slash that was given already. */
  private int last;

  private static Set<String> words(String key) {
    return Set.of(Messages.text(key).split(" ", -1));
  }

  @Override
  public void setText(String given) {
    text = given;
    last = 0;
    all.setText(given);
  }

  @Override
  public int next() {
    int at = all.next();
    while (at > 0 && at < text.length() && (at == last || isWhole(text, at))) {
      if (text.charAt(at) == '/' && mayEndWithSlash(at)) {
        last = at + 1;
        return last;
      }
      at = all.next();
    }
    return at;
  }

  /** Whether what is before this place in a text and what is after it belong on one line. */
  static boolean isWhole(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (after == '/' && before != ' ') {
      return !isAddress(text, at);
    }
    return switch (before) {
      case ' ' -> isOneName(text, at, after);
      case ')' -> Character.isLetter(after);
      case '-', '\u2013' -> Character.isDigit(after) && at > 1 && isDigit(text, at - 2);
      case '.' -> Character.isLetterOrDigit(after) && !isAddress(text, at);
      default -> after == '(' && Character.isLetterOrDigit(before);
    };
  }

  /** A number with its noun, its unit, its currency or its month. */
  private static boolean isOneName(String text, int at, char after) {
    if (Character.isDigit(after)) {
      String word = text.substring(text.lastIndexOf(' ', at - 2) + 1, at - 1);
      return word.endsWith("\u20ac") || BEFORE_NUMBER.contains(bare(word));
    }
    return at > 1 && isDigit(text, at - 2) && AFTER_NUMBER.contains(bare(wordFrom(text, at)));
  }

  private static String wordFrom(String text, int start) {
    int end = text.indexOf(' ', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  private static String bare(String word) {
    int start = word.startsWith("(") ? 1 : 0;
    int end = word.length();
    while (end > start
        && !Character.isLetter(word.charAt(end - 1))
        && word.charAt(end - 1) != '%') {
      end--;
    }
    return word.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private boolean mayEndWithSlash(int at) {
    return partBefore(at) >= LEAST_OF_A_PART && partAfter(at) >= LEAST_OF_A_PART;
  }

  private int partBefore(int at) {
    int start = at;
    while (start > 0 && isInWord(text.charAt(start - 1))) {
      start--;
    }
    return at - start;
  }

  private int partAfter(int at) {
    int end = at + 1;
    while (end < text.length() && isInWord(text.charAt(end))) {
      end++;
    }
    return end - at - 1;
  }

  private static boolean isInWord(char c) {
    return Character.isLetter(c) || c == '\u00ad';
  }

  private static boolean isDigit(String text, int at) {
    return Character.isDigit(text.charAt(at));
  }

  /** Whether this place is within an address of a website, which may be broken anywhere. */
  private static boolean isAddress(String text, int at) {
    String word = wordFrom(text, text.lastIndexOf(' ', at - 1) + 1);
    return word.contains("://") || word.contains("www.");
  }
}
