package nl.visiewerk.diff;

import nl.visiewerk.model.Telwoord;
import nl.visiewerk.model.Words;

/** Knows numbers in a text. */
final class Numbers {
  /** The one number word that is mostly something else. */
  private static final String ARTICLE = "een";

  private Numbers() {}

  /** Whether a text has a number, in figures or as a word. */
  static boolean areIn(String text) {
    for (Words words = new Words(text, Words.JOINERS); words.next(); ) {
      String word = words.word();
      boolean figures = word.chars().anyMatch(Character::isDigit);
      if (figures || (Telwoord.getal(word).isPresent() && !word.equalsIgnoreCase(ARTICLE))) {
        return true;
      }
    }
    return false;
  }
}
