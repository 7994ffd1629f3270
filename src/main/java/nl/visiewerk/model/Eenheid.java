package nl.visiewerk.model;

/** What a figure counts. */
public enum Eenheid implements Woord {
  PROCENT,
  AANTAL,
  EURO,
  DAGEN
}
