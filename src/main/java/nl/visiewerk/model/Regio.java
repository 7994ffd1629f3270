package nl.visiewerk.model;

import nl.visiewerk.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * A jeugdregio, or a subregio of one.
 *
 * @param onderdeelVan the region that this subregio is part of; null for a jeugdregio
 */
public record Regio(
    Key key,
    String naam,
    RegioSoort regioSoort,
    @Nullable Ref onderdeelVan,
    Prose tekst,
    Location location)
    implements Thing {
  @Override
  public Soort soort() {
    return Soort.REGIO;
  }

  @Override
  public Prose prose() {
    return tekst;
  }

  @Override
  public String titel() {
    return naam;
  }
}
