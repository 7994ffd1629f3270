package nl.visiewerk.model;

/** How one thing relates to another. */
public enum RelatieSoort implements Woord {
  BOUWT_VOORT_OP,
  HOORT_BIJ,
  VERVANGT,
  WERKT_UIT,
  ZELFDE_ALS
}
