package nl.visiewerk.check;

import nl.visiewerk.model.Words;

/**
 * Counts the syllables of Dutch words by their vowels: two or three that sound as one count once
 * ({@code ie}, {@code oe}, {@code eeu}), others each, and a vowel with a trema begins a new
 * syllable. Of an abbreviation every letter is said. Words from other languages, and {@code
 * museum}, come out a little wrong; over a hundred words that does not matter.
 */
final class Syllables {
  /** The letters of the alphabet, and 0 for what is none. */
  private static final int LETTERS = 27;

  /** Whether up to three letters, one after the other, sound as one vowel. */
  private static final boolean[] SOUNDS =
      table(
          "a", "e", "i", "o", "u", "y", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ij",
          "au", "ou", "eau", "eeu", "ieu", "aai", "ooi", "oei");

  /** The letters of ASCII with which no vowel begins, and no {@code qu}: most of a word. */
  private static final boolean[] SILENT = silent();

  private Syllables() {}

  private static boolean[] silent() {
    boolean[] table = new boolean[0x80];
    for (char c = 'a'; c <= 'z'; c++) {
      boolean isSilent = c != 'q' && !SOUNDS[index(c - 'a' + 1, 0, 0)];
      table[c] = isSilent;
      table[Character.toUpperCase(c)] = isSilent;
    }
    return table;
  }

  private static boolean[] table(String... sounds) {
    boolean[] table = new boolean[LETTERS * LETTERS * LETTERS];
    for (String sound : sounds) {
      char[] chars = sound.toCharArray();
      int end = chars.length;
      table[index(letter(chars, 0, end), letter(chars, 1, end), letter(chars, 2, end))] = true;
    }
    return table;
  }

  private static int index(int first, int second, int third) {
    return (first * LETTERS + second) * LETTERS + third;
  }

  /**
   * How many syllables a word in a text has; at least one.
   *
   * @param end the offset behind the word
   */
  static int in(char[] text, int start, int end) {
    if (isAbbreviation(text, start, end)) {
      return end - start;
    }
    int count = 0;
    for (int i = start; i < end; ) {
      char c = text[i];
      if (c < SILENT.length && SILENT[c]) {
        i++;
        continue;
      }
      int length = sound(text, i, end);
      if (length > 0) {
        count++;
        i += length;
      } else {
        i += isQu(text, i, end) ? 2 : 1; // that u is no vowel
      }
    }
    return Math.max(1, count);
  }

  private static boolean isQu(char[] text, int index, int end) {
    return (text[index] | 0x20) == 'q' && index + 1 < end && (text[index + 1] | 0x20) == 'u';
  }

  private static boolean isAbbreviation(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Words.isSmallLetter(text[i]) || !Character.isUpperCase(text[i])) {
        return false;
      }
    }
    return end - start > 1;
  }

  /** How many characters the vowel has that begins here; 0 when there is none. */
  private static int sound(char[] text, int start, int end) {
    int first = letter(text, start, end);
    if (first == 0) {
      return isAccented(Character.toLowerCase(text[start])) ? 1 : 0;
    }
    if (!SOUNDS[index(first, 0, 0)]) {
      return 0;
    }
    int second = letter(text, start + 1, end);
    int third = letter(text, start + 2, end);
    if (third > 0 && SOUNDS[index(first, second, third)]) {
      return 3;
    }
    return second > 0 && SOUNDS[index(first, second, 0)] ? 2 : 1;
  }

  /** The number of a letter in the alphabet, from 1; 0 for anything else and behind the end. */
  private static int letter(char[] text, int index, int end) {
    int c = index < end ? text[index] | 0x20 : 0; // of ASCII letters this is the small one
    return c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
  }

  /** The letters from {@code à} to {@code ü} are vowels with an accent but for five. */
  private static boolean isAccented(char c) {
    return c >= '\u00e0' && c <= '\u00fc' && "\u00e7\u00f0\u00f1\u00f7\u00f8".indexOf(c) < 0;
  }
}
