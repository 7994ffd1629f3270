package nl.visiewerk.model;

import java.util.List;
import nl.visiewerk.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * A gemeente and the regions it belongs to over time.
 *
 * @param tooi its code in the national register, {@code gm} and four digits; null when not given
 */
public record Gemeente(
    Key key, String naam, @Nullable String tooi, List<Lidmaatschap> regios, Location location)
    implements Thing {
  @Override
  public Soort soort() {
    return Soort.GEMEENTE;
  }

  @Override
  public Prose prose() {
    return Prose.LEEG;
  }

  @Override
  public String titel() {
    return naam;
  }
}
