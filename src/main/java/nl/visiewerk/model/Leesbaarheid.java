package nl.visiewerk.model;

/**
 * How hard to read a text may be before a writer is told.
 *
 * @param fleschDouma the lowest score
 * @param zin the most words in a sentence
 * @param langeWoorden the largest share of words of five syllables or more, in percents
 */
public record Leesbaarheid(int fleschDouma, int zin, int langeWoorden) {
  /** What a policy text can well keep to. */
  public static final Leesbaarheid GEWOON = new Leesbaarheid(30, 40, 15);
}
