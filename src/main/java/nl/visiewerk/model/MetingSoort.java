package nl.visiewerk.model;

/** What a column of a meting holds. */
public enum MetingSoort implements Woord {
  NULMETING,
  NORM,
  REALISATIE
}
