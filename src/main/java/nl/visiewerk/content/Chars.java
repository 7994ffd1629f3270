package nl.visiewerk.content;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;

/** The characters of a parsed text. The library goes over them one by one to make a string. */
final class Chars {
  private Chars() {}

  /** What stands in the source. */
  static String text(BasedSequence chars) {
    return chars instanceof CharSubSequence && chars.getBase() instanceof char[] source
        ? new String(source, chars.getStartOffset(), chars.length())
        : chars.toString();
  }

  /** Whether this character stands there. */
  static boolean contains(BasedSequence chars, char wanted) {
    if (!(chars instanceof CharSubSequence) || !(chars.getBase() instanceof char[] source)) {
      return chars.indexOf(wanted) >= 0;
    }
    int end = chars.getEndOffset();
    int at = chars.getStartOffset();
    while (at < end && source[at] != wanted) {
      at++;
    }
    return at < end;
  }

  /** What is meant: without backslashes, and with the characters that references stand for. */
  static String unescaped(BasedSequence chars) {
    String text = text(chars);
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : chars.unescape();
  }
}
