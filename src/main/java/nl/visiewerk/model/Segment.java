package nl.visiewerk.model;

/** A part of the care that a region buys. */
public record Segment(Kern kern) implements Bouwsteen {
  @Override
  public Soort soort() {
    return Soort.SEGMENT;
  }
}
