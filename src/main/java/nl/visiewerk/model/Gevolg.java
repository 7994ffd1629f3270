package nl.visiewerk.model;

/** What follows when a document lacks a required part. */
public enum Gevolg implements Woord {
  /** The build fails. */
  FOUT,
  /** It is only reported. */
  MELDING
}
