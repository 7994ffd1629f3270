package nl.visiewerk.content;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Turns an offset in the value of a YAML scalar into one in the file. Between the two only white
 * space differs, and now and then a quote or a sign that was escaped: so the value's characters are
 * looked up in the file, one after the other.
 */
final class ScalarOffsets implements IntUnaryOperator {
  /** How far an escaped sign is from the next one that is the same in both. */
  private static final int MOST_SKIPPED = 12;

  /** How far it is with the white space between them. */
  private static final int MOST_PASSED = 1000;

  private final String source;
  private final int start;
  private final String value;
  private int @Nullable [] offsets;

  /**
   * @param start where the scalar begins in the file: at its first character, quote or bar
   */
  ScalarOffsets(String source, int start, String value) {
    this.source = source;
    this.start = start;
    this.value = value;
  }

  @Override
  public int applyAsInt(int offset) {
    int[] known = offsets;
    if (known == null) {
      known = lookUp();
      offsets = known;
    }
    return known[Math.max(0, Math.min(offset, value.length()))];
  }

  private int[] lookUp() {
    int[] found = new int[value.length() + 1];
    int at = firstOfText();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Character.isWhitespace(c)) {
        at = next(c, at);
      }
      found[i] = at;
      at += Character.isWhitespace(c) ? 0 : 1;
    }
    found[value.length()] = at;
    return found;
  }

  /** A block begins on the line below its bar, which can bear a comment; a quote is no text. */
  private int firstOfText() {
    char first = start < source.length() ? source.charAt(start) : ' ';
    if (first == '|' || first == '>') {
      return source.indexOf('\n', start) + 1;
    }
    return first == '"' || first == '\'' ? start + 1 : start;
  }

  private int next(char c, int from) {
    int skipped = 0;
    int end = Math.min(source.length(), from + MOST_PASSED);
    for (int i = from; i < end && skipped <= MOST_SKIPPED; i++) {
      if (source.charAt(i) == c) {
        return i;
      }
      skipped += Character.isWhitespace(source.charAt(i)) ? 0 : 1;
    }
    return Math.min(from, source.length());
  }
}
