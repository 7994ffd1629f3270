package nl.visiewerk.model;

/** A strategic choice of a region. */
public record StrategischeKeuze(Kern kern) implements Bouwsteen {
  @Override
  public Soort soort() {
    return Soort.STRATEGISCHE_KEUZE;
  }
}
