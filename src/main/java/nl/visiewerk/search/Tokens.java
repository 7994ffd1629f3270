package nl.visiewerk.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Cuts text into words as the search compares them: lower case, without accents; an apostrophe
 * inside a word falls out ({@code regio's} is {@code regios}), a hyphen parts two words. The script
 * of the search page does the same with what a reader types.
 */
final class Tokens {
  private Tokens() {}

  /** Calls for each word, in order. By hand, as every text of the site goes through here. */
  static void each(String text, Consumer<String> words) {
    int length = text.length();
    int i = 0;
    while (i < length) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      boolean plain = true;
      while (i < length && continues(text, i)) {
        char c = text.charAt(i++);
        plain &= (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      }
      String word = text.substring(start, i);
      words.accept(plain ? word : normal(word));
    }
  }

  private static boolean continues(String text, int index) {
    char c = text.charAt(index);
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (isApostrophe(c)
            && index + 1 < text.length()
            && Character.isLetter(text.charAt(index + 1)));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder normal = new StringBuilder(lower.length());
    boolean ascii = lower.chars().allMatch(c -> c < 128 || c == '\u2019');
    String decomposed = ascii ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (!isApostrophe(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        normal.append(c);
      }
    }
    return normal.toString();
  }
}
