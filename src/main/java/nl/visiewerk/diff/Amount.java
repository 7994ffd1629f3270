package nl.visiewerk.diff;

import java.math.BigDecimal;

/** What a table of figures says in one place. */
public sealed interface Amount {
  /** A number, with the decimals that it was given with. */
  record Known(BigDecimal value) implements Amount {}

  /** Why there is no number. */
  enum Lack implements Amount {
    /** The source gives none, which is not zero. */
    ONBEKEND,
    /** The table has no such row or column. */
    GEEN
  }
}
