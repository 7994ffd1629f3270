package nl.visiewerk.html;

import java.time.LocalDate;
import java.util.Optional;
import nl.visiewerk.model.Beheer.Repository;
import nl.visiewerk.prose.Labels;
import org.jspecify.annotations.Nullable;

/**
 * Where a page comes from.
 *
 * @param bestand the path of its file in the content folder; null when there is not one
 * @param bewerken where that file can be edited; null when unknown
 * @param gewijzigd the day of the last change, for people; null when unknown
 * @param datum the same, for programs; null when unknown
 */
public record SourceView(
    @Nullable String bestand,
    @Nullable String bewerken,
    @Nullable String gewijzigd,
    @Nullable String datum) {
  static SourceView of(PageContext here) {
    String bestand = here.file().orElse(null);
    Repository repository = here.content().instellingen().beheer().repository();
    String bewerken = repository == null ? null : repository.bewerken();
    Optional<LocalDate> day = here.lastChanged();
    return new SourceView(
        bestand,
        bestand == null || bewerken == null ? null : bewerken + ImageAddresses.url(bestand),
        day.map(Labels::datum).orElse(null),
        day.map(LocalDate::toString).orElse(null));
  }
}
