package nl.visiewerk.model;

import java.util.List;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * A term with its definition.
 *
 * @param vormen inflected forms of the term that are linked too
 * @param synoniemen other words for the same
 * @param documenten the documents whose list of terms holds it
 * @param koppelen whether the term becomes a link where it occurs in running text
 */
public record Begrip(
    Key key,
    String term,
    @Nullable String afkorting,
    List<String> vormen,
    List<String> synoniemen,
    Prose omschrijving,
    List<Ref> documenten,
    boolean koppelen,
    Location location)
    implements Thing {
  @Override
  public Soort soort() {
    return Soort.BEGRIP;
  }

  @Override
  public Prose prose() {
    return omschrijving;
  }

  @Override
  public String titel() {
    return term;
  }

  /** All ways to write it: the term, its abbreviation, its forms and its synonyms. */
  public List<String> schrijfwijzen() {
    return Stream.of(
            Stream.of(term), Stream.ofNullable(afkorting), vormen.stream(), synoniemen.stream())
        .flatMap(written -> written)
        .toList();
  }
}
