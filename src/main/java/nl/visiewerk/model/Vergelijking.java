package nl.visiewerk.model;

import java.util.List;
import nl.visiewerk.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * Documents that the site is to lay beside each other.
 *
 * @param titel null when the names of the documents say enough
 * @param toelichting why they are worth comparing
 */
public record Vergelijking(
    @Nullable String titel, Prose toelichting, List<Ref> documenten, Location location) {
  public static final int FEWEST = 2;

  /** More would leave no room for the text of each. */
  public static final int MOST = 3;
}
