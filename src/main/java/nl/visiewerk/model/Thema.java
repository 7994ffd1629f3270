package nl.visiewerk.model;

import nl.visiewerk.diagnostic.Location;

/** A subject that makes documents of different regions comparable. */
public record Thema(Key key, String naam, Prose tekst, Location location) implements Thing {
  @Override
  public Soort soort() {
    return Soort.THEMA;
  }

  @Override
  public Prose prose() {
    return tekst;
  }

  @Override
  public String titel() {
    return naam;
  }
}
