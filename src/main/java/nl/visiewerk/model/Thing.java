package nl.visiewerk.model;

import nl.visiewerk.diagnostic.Location;

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

  /** Its own text; {@link Prose#LEEG} for what has none, or has a part of that of a chapter. */
  Prose prose();

  /** Where it is written. */
  Location location();
}
