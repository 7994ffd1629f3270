package nl.visiewerk.model;

/**
 * A line of action under an ambitie.
 *
 * @param ambitie what it belongs to; not among the {@link Kern#relaties() relations}
 * @param kostenbesparend whether the document marks it as keeping the system affordable
 */
public record Actielijn(Kern kern, Ref ambitie, Stand stand, boolean kostenbesparend)
    implements Bouwsteen {
  @Override
  public Soort soort() {
    return Soort.ACTIELIJN;
  }
}
