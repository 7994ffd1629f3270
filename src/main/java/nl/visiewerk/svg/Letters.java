package nl.visiewerk.svg;

/** How wide text is about, in letters without serifs; which ones it will get is not known. */
final class Letters {
  private static final String NARROW = "iljtfrI.,:;!|'()[] ";
  private static final String WIDE = "mwMW@%";

  private Letters() {}

  /** In sizes of the letters. */
  static double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width +=
          NARROW.indexOf(c) >= 0
              ? 0.28
              : WIDE.indexOf(c) >= 0 ? 0.85 : Character.isUpperCase(c) ? 0.68 : 0.55;
    }
    return width;
  }
}
