package nl.visiewerk.model;

import java.util.regex.Pattern;

/** Recognises words that stand where a text is still to come. */
public final class Placeholder {
  /** What follows after these words is no text: a person, or the words themselves. */
  private static final String NO_TEXT = "(?:als|die|dat|wie|wat|hij|zij|ze|men|er|je|u|en|of)";

  /** A look at the first letter costs far less than one for the start of a word. */
  private static final String FIRST_LETTERS = "(?-i:(?=[nNtTpPlL]))";

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          FIRST_LETTERS
              + "\\b(?:n\\.?\\s?t\\.?\\s?b\\b|nader te bepalen|nog te (?:bepalen|schrijven)"
              + "|nog in te vullen|todo\\b|tbd\\b|p\\.?m\\.?\\W*$|lorem ipsum)"
              + "|^(?:(?!"
              + NO_TEXT
              + "\\b)\\S+\\s+){0,2}volgt(?: nog| later)?[.\u2026\\s]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A block with such a word and more words than this says something besides. */
  private static final int MOST_WORDS = 8;

  private Placeholder() {}

  /** Whether this block of text is only there until the real one comes. */
  public static boolean isIn(String block) {
    return !Words.areMoreThan(MOST_WORDS, block) && PLACEHOLDER.matcher(block).find();
  }
}
