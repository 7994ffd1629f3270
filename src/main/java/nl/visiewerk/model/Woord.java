package nl.visiewerk.model;

import java.util.Locale;

/** A choice from a fixed list of words, as content files write it. */
public interface Woord {
  /** The constant's name; every enum has it. */
  String name();

  /** The word in content files, addresses and message keys: lower case with hyphens. */
  default String woord() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
