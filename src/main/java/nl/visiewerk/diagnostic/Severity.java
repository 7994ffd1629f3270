package nl.visiewerk.diagnostic;

/** How much a finding weighs, heaviest first. */
public enum Severity {
  /** The build fails. */
  ERROR,
  /** Shown, and fails only a strict build. */
  WARNING,
  /** Worth a thought; never fails. */
  ADVICE;

  /**
   * Whether a finding of this weight makes a build fail.
   *
   * @param strict whether warnings do so too
   */
  public boolean fails(boolean strict) {
    return this == ERROR || (strict && this == WARNING);
  }
}
