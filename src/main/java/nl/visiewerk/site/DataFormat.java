package nl.visiewerk.site;

/** The formats that data come in. */
public enum DataFormat {
  JSON("json", "application/json", "JSON"),
  CSV("csv", "text/csv", "CSV"),
  TURTLE("ttl", "text/turtle", "Turtle"),
  JSON_LD("jsonld", "application/ld+json", "JSON-LD");

  private final String extension;
  private final String mediaType;
  private final String naam;

  DataFormat(String extension, String mediaType, String naam) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.naam = naam;
  }

  /** How names of files end, without the dot. */
  public String extension() {
    return extension;
  }

  /** As registered at IANA. */
  public String mediaType() {
    return mediaType;
  }

  /** As readers call it. */
  public String naam() {
    return naam;
  }
}
