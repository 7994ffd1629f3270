package nl.visiewerk.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that are in nearly every text, and so find nothing. */
final class StopWords {
  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST_WORD = 60;

  private final Set<String> words = new HashSet<>(list()); // asked for each word of the site

  /** The words themselves, which the search page leaves out too. */
  static List<String> list() {
    return WordList.read("stopwoorden.txt");
  }

  /**
   * Whether a word is to be found. Single letters and long numbers are not: nobody looks for an
   * amount by its digits. What is longer than any word is no word.
   */
  boolean allows(String word) {
    boolean number = Character.isDigit(word.charAt(0));
    return word.length() <= (number ? LONGEST_NUMBER : LONGEST_WORD)
        && (number || word.length() > 1)
        && !words.contains(word);
  }
}
