package nl.visiewerk.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Figures of indicators per gemeente, region or the country.
 *
 * @param verdeling whether the values of a row are shares of a whole, in percents
 * @param afronding the difference that rounding may make in such a whole; null for the usual one
 */
public record Meting(
    Kern kern,
    List<Kolom> kolommen,
    List<Rij> rijen,
    boolean verdeling,
    @Nullable BigDecimal afronding)
    implements Cijfertabel {
  /** The area of a row for the whole country, as content files write it. */
  public static final String NEDERLAND = "nederland";

  @Override
  public Soort soort() {
    return Soort.METING;
  }

  /**
   * A column.
   *
   * @param jaar the year that its values are of; null when the source gives none
   * @param titel its head in the source; null for the kind and the year
   */
  public record Kolom(
      MetingSoort soort, @Nullable Integer jaar, @Nullable String titel, Ref indicator) {
    /** The head of the column: that of the source, else the kind and the year. */
    public String kop() {
      if (titel != null) {
        return titel;
      }
      String naam = Messages.text("woord." + soort.woord());
      return jaar == null ? naam : naam + " " + jaar;
    }

    /** What its values measure; empty when there is no such indicator. */
    public Optional<Indicator> gemeten(Content content) {
      return content.find(indicator).filter(Indicator.class::isInstance).map(Indicator.class::cast);
    }
  }

  /**
   * A row.
   *
   * @param gebied a gemeente or region; null for the country
   * @param waarden one for each column; empty where the source gives none, which is not zero
   */
  public record Rij(@Nullable Ref gebied, List<Optional<BigDecimal>> waarden, Location location) {
    /** The name of the area. */
    public String naam(Content content) {
      return Optional.ofNullable(gebied)
          .flatMap(content::find)
          .map(Thing::titel)
          .orElseGet(() -> Messages.text("site.nederland"));
    }
  }
}
