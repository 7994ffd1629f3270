package nl.visiewerk.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.visiewerk.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * A table of amounts.
 *
 * @param rijkop the head of the column with the titles of the rows; null when it has none
 * @param totaalkolom whether the last column is the sum of the others
 * @param afronding the difference that rounding may make in a sum; null for that of the site
 */
public record Begroting(
    Kern kern,
    Eenheid eenheid,
    List<String> kolommen,
    @Nullable String rijkop,
    List<Rij> rijen,
    boolean totaalkolom,
    @Nullable BigDecimal afronding)
    implements Cijfertabel {
  @Override
  public Soort soort() {
    return Soort.BEGROTING;
  }

  /**
   * A row.
   *
   * @param post what its amounts are for, the same word in every table that gives them; null when
   *     nothing is to be compared
   * @param groep what it is part of together with the rows of the same group; null when nothing
   * @param totaal whether it is the sum of the rows above it, up to the total before it
   * @param waarden one for each column; empty where the source gives none, which is not zero
   */
  public record Rij(
      String titel,
      @Nullable Ref gemeente,
      @Nullable String post,
      @Nullable String groep,
      boolean totaal,
      List<Optional<BigDecimal>> waarden,
      Location location) {
    /** What the row is about, also outside its table: its group, if any, and its title. */
    public String naam() {
      return groep == null ? titel : groep + ", " + titel;
    }
  }
}
