package nl.visiewerk.model;

import java.util.List;
import java.util.Optional;
import nl.visiewerk.diagnostic.Location;

/**
 * One required part of a wettelijk kader.
 *
 * @param key its scope is the id of the kader
 * @param nummer as the kader writes it: a number or a letter
 * @param vraag what the part asks of a document
 * @param beantwoordt the parts of another kader that an answer to this one answers too
 */
public record KaderOnderdeel(
    Key key,
    String nummer,
    String titel,
    String vraag,
    List<Ref> beantwoordt,
    List<Aspect> aspecten,
    Location location)
    implements Thing {
  @Override
  public Soort soort() {
    return Soort.KADER_ONDERDEEL;
  }

  @Override
  public Prose prose() {
    return Prose.LEEG;
  }

  /** The aspect with this id. */
  public Optional<Aspect> aspect(String id) {
    return aspecten.stream().filter(aspect -> aspect.id().equals(id)).findFirst();
  }
}
