package nl.visiewerk.model;

/** What has to be developed in a segment. */
public record Ontwikkelopgave(Kern kern) implements Bouwsteen {
  @Override
  public Soort soort() {
    return Soort.ONTWIKKELOPGAVE;
  }
}
