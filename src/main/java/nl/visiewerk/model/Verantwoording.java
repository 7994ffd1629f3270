package nl.visiewerk.model;

import java.util.List;
import java.util.Optional;
import nl.visiewerk.diagnostic.Location;

/** What a document says about where it answers the parts of one wettelijk kader. */
public record Verantwoording(Ref kader, List<Antwoord> antwoorden, Location location) {
  /** The answer to the part with this id. */
  public Optional<Antwoord> antwoord(String onderdeel) {
    return antwoorden.stream().filter(a -> a.onderdeel().equals(onderdeel)).findFirst();
  }

  /**
   * Where one part is answered.
   *
   * @param onderdeel the id of the part
   * @param secties chapters, sections or bouwstenen of the document
   */
  public record Antwoord(
      String onderdeel, List<Ref> secties, List<AspectAntwoord> aspecten, Location location) {
    /** The answer to the aspect with this id. */
    public Optional<AspectAntwoord> aspect(String id) {
      return aspecten.stream().filter(a -> a.aspect().equals(id)).findFirst();
    }
  }

  /**
   * Where one aspect is covered, and how far.
   *
   * @param reden why it is not covered wholly; empty when it is
   */
  public record AspectAntwoord(
      String aspect, Dekking dekking, List<Ref> secties, String reden, Location location) {}
}
