package nl.visiewerk.model;

/** What place a chapter has in its document. */
public enum HoofdstukSoort implements Woord {
  VOORWERK,
  HOOFDSTUK,
  BIJLAGE
}
