package nl.visiewerk.search;

import java.util.Arrays;

/** Where in a part one word occurs, and how much it says about each of those passages. */
final class Tally {
  // How much a passage is about a word: BM25 over its text, and more where a title has the word.
  private static final double SATURATION = 1.2;
  private static final double BY_LENGTH = 0.6;
  private static final double TYPICAL_LENGTH = 90;
  private static final double HEADING = 0.6;
  private static final double NAME = 0.8;
  private static final double TITLE = 1.4;
  private static final double MOST = 1 + HEADING + TITLE + NAME;

  private int[] postings = new int[2];
  private int size;
  private int inText;
  private boolean inHeading;
  private boolean inName;
  private boolean inTitle;
  private boolean wholeName;

  /** Where in a passage a word stands. */
  enum Field {
    TEXT,
    HEADING,
    NAME,
    TITLE,
    /** The word is all of the title or of another name. */
    WHOLE_NAME
  }

  /** Whether it was not met yet in the current passage. */
  boolean isFresh() {
    return inText == 0 && !inHeading && !inName && !inTitle;
  }

  void count(Field field) {
    switch (field) {
      case TEXT -> inText++;
      case HEADING -> inHeading = true;
      case NAME -> inName = true;
      case TITLE -> inTitle = true;
      case WHOLE_NAME -> wholeName = true;
    }
  }

  /**
   * Ends a passage that has the word.
   *
   * @param words how many words the passage has
   */
  void endOf(int passage, int words) {
    double norm = SATURATION * (1 - BY_LENGTH + BY_LENGTH * words / TYPICAL_LENGTH);
    double weight = inText / (inText + norm);
    weight += inHeading ? HEADING : 0;
    weight += inName && !wholeName ? NAME : 0;
    weight += inTitle || wholeName ? TITLE : 0;
    if (size == postings.length) {
      postings = Arrays.copyOf(postings, 2 * size);
    }
    int role = inTitle || inName ? Posting.IN_TITLE : Posting.ELSEWHERE;
    postings[size++] = Posting.of(passage, weight / MOST, wholeName ? Posting.WHOLE_NAME : role);
    inText = 0;
    inHeading = false;
    inName = false;
    inTitle = false;
    wholeName = false;
  }

  int[] postings() {
    return Arrays.copyOf(postings, size);
  }
}
