package nl.visiewerk.diagnostic;

/** How much a finding weighs, heaviest first. */
public enum Severity {
  /** The build fails. */
  ERROR,
  /** Shown, and fails only a strict build. */
  WARNING,
  /** Worth a thought; never fails. */
  ADVICE
}
