package nl.visiewerk.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;
import nl.visiewerk.model.Words;

/**
 * Cuts text into words as the search compares them: lower case, without accents; an apostrophe
 * inside a word falls out ({@code regio's} is {@code regios}), a hyphen parts two words. The script
 * of the search page does the same with what a reader types.
 */
final class Tokens {
  private Tokens() {}

  /** Calls for each word, in order. By hand, as every text of the site goes through here. */
  static void each(String text, Consumer<String> words) {
    char[] chars = text.toCharArray();
    int i = 0;
    while (i < chars.length) {
      if (!Words.isLetterOrDigit(chars[i])) {
        i++;
        continue;
      }
      int start = i;
      boolean plain = true;
      while (i < chars.length) {
        char c = chars[i];
        if (!Words.isSmallLetter(c)) {
          if (!continues(chars, i)) {
            break;
          }
          plain &= c >= '0' && c <= '9';
        }
        i++;
      }
      String word = text.substring(start, i);
      words.accept(plain ? word : normal(word));
    }
  }

  private static boolean continues(char[] chars, int index) {
    char c = chars[index];
    return Words.isLetterOrDigit(c)
        || (c >= 0x80 && Character.getType(c) == Character.NON_SPACING_MARK)
        || (isApostrophe(c) && index + 1 < chars.length && Character.isLetter(chars[index + 1]));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static String normal(String word) {
    String decomposed = decomposed(word.toLowerCase(Locale.ROOT));
    StringBuilder normal = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (!isApostrophe(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        normal.append(c);
      }
    }
    return normal.toString();
  }

  /** With each accent as a character of its own. */
  private static String decomposed(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return Normalizer.normalize(word, Normalizer.Form.NFD);
      }
    }
    return word;
  }
}
