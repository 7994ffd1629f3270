package nl.visiewerk.model;

import java.time.LocalDate;
import java.util.List;
import nl.visiewerk.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * One policy document of a region.
 *
 * @param korteTitel for breadcrumbs, tables and running heads
 * @param datum the date of this version
 * @param weergaveVan the source that this is a rendition of in other words; null when this is the
 *     adopted text itself
 * @param voorheen ids that it had before
 * @param bouwstenen in the order of the kinds; in each, lists in their own order, files in that of
 *     their numbers
 */
public record Document(
    Key key,
    DocumentSoort documentSoort,
    String titel,
    @Nullable String ondertitel,
    String korteTitel,
    Ref regio,
    Periode looptijd,
    @Nullable String versie,
    @Nullable LocalDate datum,
    @Nullable Status status,
    @Nullable Vaststelling vastgesteld,
    @Nullable Ref weergaveVan,
    Prose samenvatting,
    List<Relatie> relaties,
    List<Ref> themas,
    List<Voorheen> voorheen,
    List<Hoofdstuk> hoofdstukken,
    List<Bouwsteen> bouwstenen,
    List<Verantwoording> verantwoordingen,
    Location location)
    implements Thing {
  @Override
  public Soort soort() {
    return Soort.DOCUMENT;
  }

  @Override
  public Prose prose() {
    return samenvatting;
  }

  /** The id that its parts have as scope. */
  public String id() {
    return key.id();
  }
}
