package nl.visiewerk.model;

/** Which way of an indicator is better. */
public enum Richting implements Woord {
  HOGER,
  LAGER
}
