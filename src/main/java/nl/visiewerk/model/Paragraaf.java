package nl.visiewerk.model;

import java.util.List;
import nl.visiewerk.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * A heading and all that stands under it.
 *
 * @param nummer such as {@code 2.1}; null when its chapter is not numbered
 * @param niveau the depth in its chapter: 1 for a {@code ##} heading
 * @param blokken what stands before the first deeper heading
 */
public record Paragraaf(
    Key key,
    @Nullable String nummer,
    String titel,
    int niveau,
    List<Block> blokken,
    List<Paragraaf> paragrafen,
    Location location)
    implements Thing {
  @Override
  public Soort soort() {
    return Soort.PARAGRAAF;
  }

  @Override
  public Prose prose() {
    return Prose.LEEG;
  }
}
