package nl.visiewerk.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.visiewerk.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * A set of required parts, and the documents that it binds.
 *
 * @param van first day on which it holds; null when not given
 * @param tot last day on which it holds; null when not given
 * @param minimumWoorden the least number of words that the sections answering a part must hold
 *     together
 */
public record WettelijkKader(
    Key key,
    String titel,
    @Nullable Ref bron,
    @Nullable LocalDate van,
    @Nullable LocalDate tot,
    List<DocumentSoort> bindt,
    Gevolg gevolg,
    int minimumWoorden,
    Prose tekst,
    List<KaderOnderdeel> onderdelen,
    Location location)
    implements Thing {
  @Override
  public Soort soort() {
    return Soort.WETTELIJK_KADER;
  }

  @Override
  public Prose prose() {
    return tekst;
  }

  /** Whether documents like this one must hold its parts. */
  public boolean bindt(Document document) {
    return bindt.contains(document.documentSoort());
  }

  /** The part with this id. */
  public Optional<KaderOnderdeel> onderdeel(String id) {
    return onderdelen.stream().filter(onderdeel -> onderdeel.key().id().equals(id)).findFirst();
  }
}
