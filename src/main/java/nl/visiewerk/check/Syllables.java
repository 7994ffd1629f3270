package nl.visiewerk.check;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of Dutch words by their vowels: two or three that sound as one count once
 * ({@code ie}, {@code oe}, {@code eeu}), others each, and a vowel with a trema begins a new
 * syllable. Of an abbreviation every letter is said. Words from other languages, and {@code
 * museum}, come out a little wrong; over a hundred words that does not matter.
 */
final class Syllables {
  private static final Pattern VOWELS =
      Pattern.compile(
          "eau|eeu|ieu|aai|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou"
              + "|[aeiouy\u00e0-\u00e6\u00e8-\u00ef\u00f2-\u00f6\u00f9-\u00fc]");

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}");

  private Syllables() {}

  /** How many syllables a word has; at least one. */
  static int in(String word) {
    if (ABBREVIATION.matcher(word).matches()) {
      return word.length();
    }
    String plain = word.toLowerCase(Locale.ROOT).replace("qu", "kw");
    return Math.max(1, (int) VOWELS.matcher(plain).results().count());
  }
}
