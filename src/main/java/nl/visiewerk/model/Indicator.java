package nl.visiewerk.model;

import java.util.List;
import nl.visiewerk.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * Something that is measured, by any number of documents.
 *
 * @param richting which way is better; null when nobody says so
 */
public record Indicator(
    Key key,
    String titel,
    Eenheid eenheid,
    @Nullable Richting richting,
    @Nullable Ref bron,
    List<Ref> themas,
    Prose tekst,
    Location location)
    implements Thing {
  @Override
  public Soort soort() {
    return Soort.INDICATOR;
  }

  @Override
  public Prose prose() {
    return tekst;
  }
}
