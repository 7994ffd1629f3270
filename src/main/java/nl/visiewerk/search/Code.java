package nl.visiewerk.search;

/**
 * Writes rising numbers in few characters: the difference with the number before, in digits of five
 * bits, the lowest last; all but the last have the sixth bit set. The search page reads them.
 */
final class Code {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  private static final int BITS = 5;
  private static final int MORE = 1 << BITS;

  private Code() {}

  /** One digit for a number below 64. */
  static char digit(int number) {
    return DIGITS.charAt(number);
  }

  /** A number of any size from 0. */
  static void append(int number, StringBuilder out) {
    int shift = 0;
    while (number >>> shift >= MORE) {
      shift += BITS;
    }
    for (; shift > 0; shift -= BITS) {
      out.append(digit(((number >>> shift) & (MORE - 1)) | MORE));
    }
    out.append(digit(number & (MORE - 1)));
  }

  /**
   * Postings in the order of their passages: each the step from the passage before, and a value.
   */
  static String postings(int[] postings) {
    StringBuilder out = new StringBuilder(3 * postings.length);
    int last = 0;
    for (int posting : postings) {
      append(Posting.passage(posting) - last, out);
      out.append(digit(Posting.value(posting)));
      last = Posting.passage(posting);
    }
    return out.toString();
  }
}
