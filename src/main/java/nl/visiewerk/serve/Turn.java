package nl.visiewerk.serve;

import nl.visiewerk.build.Report;
import org.jspecify.annotations.Nullable;

/**
 * How one build went.
 *
 * @param report what was found; null when the build failed by surprise
 * @param failure why it failed by surprise, in one Dutch sentence; null when it did not
 */
public record Turn(@Nullable Report report, @Nullable String failure) {
  /** Whether the site that was there before is still shown. */
  public boolean failed() {
    return report == null || report.failed();
  }
}
