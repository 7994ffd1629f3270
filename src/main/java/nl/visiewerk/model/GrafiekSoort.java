package nl.visiewerk.model;

/** How a chart shows figures. */
public enum GrafiekSoort implements Woord {
  LIJN,
  STAAF,
  GESTAPELD
}
