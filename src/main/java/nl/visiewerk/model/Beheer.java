package nl.visiewerk.model;

import java.time.LocalDate;
import nl.visiewerk.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after the site, and where.
 *
 * @param repository where the content is kept; null when not given
 * @param toegankelijkheid for readers who can't use something; null when not given
 * @param beveiliging for who finds a leak; null when not given
 */
public record Beheer(
    @Nullable Repository repository,
    @Nullable Toegankelijkheid toegankelijkheid,
    @Nullable Beveiliging beveiliging) {
  /** Nothing is given. */
  public static final Beheer GEEN = new Beheer(null, null, null);

  /**
   * Where the content is kept.
   *
   * @param url a page about it
   * @param bewerken what the address of a page to edit a file begins with, before its path in the
   *     content folder; null when not given
   * @param wijziging what the address of a change begins with, before its id; null when not given
   * @param titels whether readers see the titles that changes have there
   * @param taal the language code of those titles; null for Dutch
   */
  public record Repository(
      String url,
      @Nullable String bewerken,
      @Nullable String wijziging,
      boolean titels,
      @Nullable String taal) {}

  /**
   * For readers who can't use something.
   *
   * @param verklaring the statement in the national register; null when not given
   * @param contact where to say so; null when not given
   */
  public record Toegankelijkheid(@Nullable String verklaring, @Nullable String contact) {}

  /**
   * For who finds a leak, as RFC 9116 has it.
   *
   * @param verloopt the day from which it no longer holds
   * @param location where that day is written
   */
  public record Beveiliging(String contact, LocalDate verloopt, Location location) {}
}
