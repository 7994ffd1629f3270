package nl.visiewerk.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the content changed, as far as that is known.
 *
 * @param revision which state of the content this is; null when nothing keeps its history
 * @param lastChanged when each file changed last, by its path in the content folder; without those
 *     of which that is not known, or that differ from what was last recorded
 * @param changes what changed when, the latest first
 */
public record History(
    @Nullable Revision revision, Map<String, Instant> lastChanged, List<Change> changes) {
  /** Of content of which nothing keeps the history. */
  public static final History NONE = new History(null, Map.of(), List.of());

  /** A change is of the day on which readers saw it, whatever the machine was set to. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** Keeps its own copies. */
  public History {
    lastChanged = Map.copyOf(lastChanged);
    changes = List.copyOf(changes);
  }

  /**
   * Files of the content that were changed together.
   *
   * @param id the full id of the commit
   * @param subject the first line of its message
   * @param files paths in the content folder
   */
  public record Change(String id, Instant time, String subject, List<String> files) {
    /** Keeps its own copy. */
    public Change {
      files = List.copyOf(files);
    }

    /** The day of {@link #time} in the Netherlands. */
    public LocalDate date() {
      return day(time);
    }
  }

  /** The day in the Netherlands. */
  static LocalDate day(Instant time) {
    return time.atZone(ZONE).toLocalDate();
  }

  /** The date of the content as a whole; empty when unknown. */
  public Optional<LocalDate> date() {
    return revision == null ? Optional.empty() : revision.date();
  }

  /** The day on which a file changed last; empty when unknown, or not yet recorded. */
  public Optional<LocalDate> lastChanged(String file) {
    return Optional.ofNullable(lastChanged.get(file)).map(History::day);
  }
}
