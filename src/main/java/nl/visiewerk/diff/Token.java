package nl.visiewerk.diff;

/**
 * A word of a text, a sign at its end, or what stands in a text besides.
 *
 * @param identity the same for what is the same, whatever it is called in its version
 * @param spaced whether there is a space before it
 * @param aside whether it says what readers see only when they follow a link or a note: it is shown
 *     when it is what changed
 */
record Token(String identity, String text, boolean spaced, boolean aside) {}
