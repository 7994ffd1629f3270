package nl.visiewerk.build;

import java.util.List;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.model.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A version of the content.
 *
 * @param name as it was asked for; empty for the folder as it is
 * @param revision what git knows it as; null for the folder as it is
 * @param unreadable why it can't be compared: what is wrong with files of which something was left
 *     out; empty when all was read
 */
public record Version(String name, @Nullable Revision revision, List<Finding> unreadable) {
  /** Keeps its own copy. */
  public Version {
    unreadable = List.copyOf(unreadable);
  }
}
