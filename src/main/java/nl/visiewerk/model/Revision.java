package nl.visiewerk.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which state of the content this is.
 *
 * @param id the short id of the last commit that touched the content; empty when there is none
 * @param time when that commit was made, or what {@code SOURCE_DATE_EPOCH} says; null when unknown
 * @param dirty whether the content differs from that commit
 */
public record Revision(String id, @Nullable Instant time, boolean dirty) {
  /** The day of {@link #time} in the Netherlands. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(time).map(History::day);
  }
}
