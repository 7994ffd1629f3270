package nl.visiewerk.model;

import java.util.List;
import nl.visiewerk.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * A source that documents refer to.
 *
 * @param documenten the documents whose list of sources holds it
 */
public record Bron(
    Key key,
    String titel,
    @Nullable String auteur,
    @Nullable Integer jaar,
    BronSoort bronSoort,
    @Nullable String url,
    Prose toelichting,
    List<Ref> documenten,
    Location location)
    implements Thing {
  @Override
  public Soort soort() {
    return Soort.BRON;
  }

  @Override
  public Prose prose() {
    return toelichting;
  }
}
