package nl.visiewerk.pdf;

import java.util.Optional;
import nl.visiewerk.diagnostic.Location;

/** Where a character of a document was written; a renderer opens no file itself. */
@FunctionalInterface
public interface CharacterSource {
  /**
   * The first place of a character; empty when it is not known.
   *
   * @param document the file that says what the document is
   */
  Optional<Location> find(int character, String document);
}
