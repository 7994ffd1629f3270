package nl.visiewerk.model;

import nl.visiewerk.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/** Anything that can be referred to. */
public sealed interface Thing
    permits Regio,
        Gemeente,
        Thema,
        Begrip,
        Bron,
        Indicator,
        WettelijkKader,
        KaderOnderdeel,
        Document,
        Hoofdstuk,
        Paragraaf,
        Bouwsteen {
  /** What identifies it. */
  Key key();

  /** What kind it is. */
  Soort soort();

  /** Its name, as a reference without a text of its own shows it. */
  String titel();

  /** The number or letter that it has in its document or kader; null when it has none. */
  default @Nullable String nummer() {
    return null;
  }

  /** Its own text; {@link Prose#LEEG} for what has none, or has a part of that of a chapter. */
  Prose prose();

  /** Where it is written. */
  Location location();
}
