package nl.visiewerk.model;

import java.util.List;
import nl.visiewerk.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/** A structured thing that a document is made of, besides its chapters. */
public sealed interface Bouwsteen extends Thing
    permits Uitgangspunt,
        StrategischeKeuze,
        Ambitie,
        Actielijn,
        Segment,
        Opgave,
        Resultaat,
        Ontwikkelopgave,
        Maatregel,
        Taak,
        Cijfertabel {
  /** What every kind of bouwsteen has. */
  Kern kern();

  @Override
  default Key key() {
    return kern().key();
  }

  @Override
  default String titel() {
    return kern().titel();
  }

  @Override
  default Location location() {
    return kern().location();
  }

  /** The number or letter that the document gives it; null when it gives none. */
  @Override
  default @Nullable String nummer() {
    return kern().nummer();
  }

  /** Its own text. */
  default Prose tekst() {
    return kern().tekst();
  }

  @Override
  default Prose prose() {
    return tekst();
  }

  /** What it is linked to. */
  default List<Relatie> relaties() {
    return kern().relaties();
  }
}
