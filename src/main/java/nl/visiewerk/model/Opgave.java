package nl.visiewerk.model;

/** What society faces, and a vision wants to do something about. */
public record Opgave(Kern kern) implements Bouwsteen {
  @Override
  public Soort soort() {
    return Soort.OPGAVE;
  }
}
