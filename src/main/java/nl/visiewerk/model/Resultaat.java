package nl.visiewerk.model;

import java.util.List;

/**
 * A result that a region wants to see.
 *
 * @param indicatoren what it is measured by
 */
public record Resultaat(Kern kern, List<Ref> indicatoren) implements Bouwsteen {
  @Override
  public Soort soort() {
    return Soort.RESULTAAT;
  }
}
