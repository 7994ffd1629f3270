package nl.visiewerk.svg;

import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Rule;

/** Why nothing can be made of a file. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Finding finding;

  private Unreadable(Finding finding) {
    super(finding.message());
    this.finding = finding;
  }

  /**
   * A file that is no drawing.
   *
   * @param key of the text that says what is wrong
   */
  static Unreadable broken(String key, Location place) {
    return new Unreadable(Finding.of(Rule.SVG_KAPOT, place, Messages.text(key)));
  }

  /** A drawing with too much in it; see {@link #broken}. */
  static Unreadable tooLarge(String key, Location place) {
    return new Unreadable(Finding.of(Rule.SVG_TE_GROOT, place, Messages.text(key)));
  }

  Finding finding() {
    return finding;
  }
}
