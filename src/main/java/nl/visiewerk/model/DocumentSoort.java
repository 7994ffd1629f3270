package nl.visiewerk.model;

/** What a document is. */
public enum DocumentSoort implements Woord {
  VISIE,
  REGIOVISIE,
  PROGRAMMAPLAN,
  OPDRACHT
}
