package nl.visiewerk.check;

import java.util.Locale;

/**
 * Counts the syllables of Dutch words by their vowels: two or three that sound as one count once
 * ({@code ie}, {@code oe}, {@code eeu}), others each, and a vowel with a trema begins a new
 * syllable. Of an abbreviation every letter is said. Words from other languages, and {@code
 * museum}, come out a little wrong; over a hundred words that does not matter.
 */
final class Syllables {
  /** What sounds as one, by its first letter; the longest first. */
  private static final String[] WITH_A = {"aai", "aa", "au"};

  private static final String[] WITH_E = {"eau", "eeu", "ee", "eu", "ei"};
  private static final String[] WITH_I = {"ieu", "ie", "ij"};
  private static final String[] WITH_O = {"ooi", "oei", "oo", "oe", "ou"};
  private static final String[] WITH_U = {"uu", "ui"};
  private static final String[] ALONE = {};

  private Syllables() {}

  /** How many syllables a word has; at least one. */
  static int in(String word) {
    if (isAbbreviation(word)) {
      return word.length();
    }
    String plain = word.toLowerCase(Locale.ROOT);
    int count = 0;
    for (int i = 0; i < plain.length(); ) {
      int length = sound(plain, i);
      count += length > 0 ? 1 : 0;
      i += plain.startsWith("qu", i) ? 2 : Math.max(1, length); // that u is no vowel
    }
    return Math.max(1, count);
  }

  private static boolean isAbbreviation(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return word.length() > 1;
  }

  /** How many characters the vowel has that begins here; 0 when there is none. */
  private static int sound(String word, int start) {
    char c = word.charAt(start);
    if (!isVowel(c)) {
      return 0;
    }
    for (String sound : soundsWith(c)) {
      if (word.startsWith(sound, start)) {
        return sound.length();
      }
    }
    return 1;
  }

  /** The letters between {@code à} and {@code ü} are vowels with an accent but for five. */
  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0
        || (c >= '\u00e0' && c <= '\u00fc' && "\u00e7\u00f0\u00f1\u00f7\u00f8".indexOf(c) < 0);
  }

  private static String[] soundsWith(char first) {
    return switch (first) {
      case 'a' -> WITH_A;
      case 'e' -> WITH_E;
      case 'i' -> WITH_I;
      case 'o' -> WITH_O;
      case 'u' -> WITH_U;
      default -> ALONE;
    };
  }
}
