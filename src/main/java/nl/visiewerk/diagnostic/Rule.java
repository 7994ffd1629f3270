package nl.visiewerk.diagnostic;

import java.util.Locale;

/**
 * Everything that can be found wrong. The texts of a rule are in the message file under {@code
 * regel.} and its id.
 */
public enum Rule {
  BESTAND_ONLEESBAAR(Severity.ERROR),

  // The finished site.
  ANKER_DUBBEL(Severity.ERROR),
  ANKER_KAPOT(Severity.ERROR),
  LINK_KAPOT(Severity.ERROR);

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  /** The stable name that writers see: Dutch, lower case with hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How much a finding of this rule weighs, unless the content says otherwise. */
  public Severity severity() {
    return severity;
  }
}
