package nl.visiewerk.build;

import java.util.List;
import java.util.stream.Stream;
import nl.visiewerk.diff.Diff;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of the content beside each other.
 *
 * @param diff null when one of the two can't be read: then nothing is known of what changed
 */
public record Compared(Version before, Version after, @Nullable Diff diff) {
  /** The versions that can't be read. */
  public List<Version> unreadable() {
    return Stream.of(before, after).filter(version -> !version.unreadable().isEmpty()).toList();
  }
}
