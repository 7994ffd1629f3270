package nl.visiewerk.model;

/** A principle that a document starts from. */
public record Uitgangspunt(Kern kern, UitgangspuntSoort uitgangspuntSoort) implements Bouwsteen {
  @Override
  public Soort soort() {
    return Soort.UITGANGSPUNT;
  }
}
