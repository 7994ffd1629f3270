package nl.visiewerk.model;

/** What a source is. */
public enum BronSoort implements Woord {
  WET,
  BELEIDSDOCUMENT,
  RAPPORT,
  REGISTER,
  OVERIG
}
