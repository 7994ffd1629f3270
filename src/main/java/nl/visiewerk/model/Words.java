package nl.visiewerk.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts words. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019-]*");

  private Words() {}

  /** How many words a text has: runs of letters and digits, joined by hyphens and apostrophes. */
  static int count(String text) {
    return (int) WORD.matcher(text).results().count();
  }

  /** Whether a text has more words than this; looks no further than it must. */
  static boolean areMoreThan(int most, String text) {
    Matcher words = WORD.matcher(text);
    for (int i = 0; i <= most; i++) {
      if (!words.find()) {
        return false;
      }
    }
    return true;
  }
}
