package nl.visiewerk.model;

/** What a regio is. */
public enum RegioSoort implements Woord {
  JEUGDREGIO,
  SUBREGIO
}
