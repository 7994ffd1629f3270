package nl.visiewerk.model;

/** Whether an action runs already. */
public enum Stand implements Woord {
  BESTAAND,
  NIEUW
}
