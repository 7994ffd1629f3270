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
  /** A stand-in for a document of which only the parts could be read, so that these are checked. */
  public static Document unreadable(
      String id,
      Location location,
      List<Hoofdstuk> hoofdstukken,
      List<Bouwsteen> bouwstenen,
      List<Verantwoording> verantwoordingen) {
    return new Document(
        Key.shared(id),
        DocumentSoort.VISIE,
        id,
        null,
        id,
        new Ref("", "", location),
        Periode.ALTIJD,
        null,
        null,
        null,
        null,
        null,
        Prose.LEEG,
        List.of(),
        List.of(),
        List.of(),
        hoofdstukken,
        bouwstenen,
        verantwoordingen,
        location);
  }

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
