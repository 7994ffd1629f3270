package nl.visiewerk.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Eenheid;
import nl.visiewerk.model.Getal;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.Meting;

/** How figures and their units are shown. */
public final class FigureLabels {
  /** Stands where a source gives no value; the note under the table says so. */
  private static final String UNKNOWN = "\u2013";

  private FigureLabels() {}

  /** A value as Dutch readers write it; a dash when the source gives none. */
  public static String waarde(Optional<BigDecimal> waarde) {
    return waarde.map(Getal::van).orElse(UNKNOWN);
  }

  /** A unit, as it stands in the head of a column. */
  public static String eenheid(Eenheid eenheid) {
    return Messages.text("site.eenheid." + eenheid.woord());
  }

  /** The unit that all columns share; empty when they differ. */
  public static String eenheid(Meting meting, Content content) {
    List<Eenheid> eenheden =
        meting.kolommen().stream()
            .flatMap(kolom -> kolom.gemeten(content).stream())
            .map(Indicator::eenheid)
            .distinct()
            .toList();
    return eenheden.size() == 1 ? eenheid(eenheden.get(0)) : "";
  }
}
