package nl.visiewerk.diff;

/**
 * A value as it is compared, and as it is shown.
 *
 * @param identity the same for what is the same, whatever it is called in its version
 */
record Term(String identity, String text) {
  /** A text, which is what it says. */
  static Term of(String text) {
    return new Term(text, text);
  }
}
