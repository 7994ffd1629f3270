package nl.visiewerk.model;

/** What a region wants to reach. */
public record Ambitie(Kern kern) implements Bouwsteen {
  @Override
  public Soort soort() {
    return Soort.AMBITIE;
  }
}
