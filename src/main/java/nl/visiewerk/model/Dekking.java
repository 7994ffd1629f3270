package nl.visiewerk.model;

/** How far a document covers an aspect of a required part. */
public enum Dekking implements Woord {
  VOLLEDIG,
  GEDEELTELIJK,
  ONTBREEKT
}
