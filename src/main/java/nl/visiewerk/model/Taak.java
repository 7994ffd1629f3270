package nl.visiewerk.model;

/** What an opdracht asks somebody to do. */
public record Taak(Kern kern) implements Bouwsteen {
  @Override
  public Soort soort() {
    return Soort.TAAK;
  }
}
