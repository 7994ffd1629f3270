package nl.visiewerk.search;

/** That a word occurs in a passage, in one number, so that there can be millions of them. */
final class Posting {
  /** The word is in no title. */
  static final int ELSEWHERE = 0;

  /** The word is in the title or another name of the entry. */
  static final int IN_TITLE = 1;

  /** The word is all of a name: of the title, a synonym, an abbreviation. */
  static final int WHOLE_NAME = 2;

  private static final int WEIGHTS = 20;
  private static final int ROLES = 3;
  private static final int BITS = 6;

  private Posting() {}

  /**
   * A posting.
   *
   * @param weight how much the passage is about the word: more than 0, at most 1. Kept as the
   *     nearest square of twentieths, so that small ones differ too
   * @param role one of the constants
   */
  static int of(int passage, double weight, int role) {
    int step = Math.max(1, (int) Math.round(Math.sqrt(weight) * WEIGHTS));
    return (passage << BITS) | (step * ROLES + role);
  }

  static int passage(int posting) {
    return posting >>> BITS;
  }

  /** Its weight and role, as the search page reads them: below 64. */
  static int value(int posting) {
    return posting & ((1 << BITS) - 1);
  }

  /** The same posting for a passage so many places on. */
  static int moved(int posting, int passages) {
    return posting + (passages << BITS);
  }
}
