package nl.visiewerk.model;

import java.util.List;
import nl.visiewerk.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * What a writer asks of the chart of a {@link Cijfertabel}.
 *
 * @param soort null for the kind that suits the figures
 * @param rijen the rows to show; empty for all
 * @param jaren the years to show; empty for all
 * @param titel null for the title of the table
 */
public record Grafiek(
    @Nullable GrafiekSoort soort,
    List<Keuze> rijen,
    List<Keuze> jaren,
    @Nullable String titel,
    Location location) {

  /** A row, by the key or the title that it has in the table; or a year. */
  public record Keuze(String tekst, Location location) {}
}
