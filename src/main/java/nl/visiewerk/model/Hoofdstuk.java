package nl.visiewerk.model;

import java.util.List;
import nl.visiewerk.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * A chapter: one Markdown file of a document.
 *
 * @param nummer a number, or a letter for an annex; null for a chapter without one
 * @param voorheen ids that it had before
 */
public record Hoofdstuk(
    Key key,
    @Nullable String nummer,
    String titel,
    HoofdstukSoort hoofdstukSoort,
    Prose tekst,
    List<Ref> themas,
    List<Voorheen> voorheen,
    Location location)
    implements Thing {
  @Override
  public Soort soort() {
    return Soort.HOOFDSTUK;
  }

  @Override
  public Prose prose() {
    return tekst;
  }
}
