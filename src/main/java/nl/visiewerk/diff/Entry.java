package nl.visiewerk.diff;

import java.util.List;
import nl.visiewerk.model.Woord;

/**
 * How one thing fared.
 *
 * @param changes figures first, then where it stands, its keys, its text; of a thing that is new or
 *     gone, all that it says or said
 */
public record Entry(Subject subject, Fate fate, List<Change> changes) {
  /** Keeps its own copy. */
  public Entry {
    changes = List.copyOf(changes);
  }

  /** What happened to a thing as a whole. */
  public enum Fate implements Woord {
    NIEUW,
    VERVALLEN,
    GEWIJZIGD
  }

  /** The changes of one kind. */
  public <C extends Change> List<C> changes(Class<C> kind) {
    return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
