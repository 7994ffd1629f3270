package nl.visiewerk.chart;

import java.util.Locale;
import nl.visiewerk.diagnostic.Messages;

/** Why figures can't be drawn in some way. */
public enum Obstacle {
  /** Fewer than two values: there is nothing to compare. */
  TE_WEINIG,
  /** All values are the same, which a chart adds nothing to. */
  ALLES_GELIJK,
  /** The values are of different units, which one axis can't hold. */
  EENHEDEN,
  /** The columns are not all of a year of their own, and about one thing. */
  GEEN_JAREN,
  /** There are no values of two years or more, which a line needs. */
  EEN_JAAR,
  /** The rows are no parts of a whole. */
  GEEN_GEHEEL,
  /** More lines or layers than can be told apart. */
  TE_VEEL;

  /** The obstacle in Dutch: what follows on {@code omdat}. */
  public String text() {
    return Messages.text("grafiek." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
