package nl.visiewerk.model;

/** How far a document is. */
public enum Status implements Woord {
  CONCEPT,
  DEFINITIEF,
  VASTGESTELD,
  VERVALLEN
}
