package nl.visiewerk.model;

/** What is needed to get somewhere. */
public record Maatregel(Kern kern) implements Bouwsteen {
  @Override
  public Soort soort() {
    return Soort.MAATREGEL;
  }
}
