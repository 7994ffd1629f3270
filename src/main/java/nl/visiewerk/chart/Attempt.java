package nl.visiewerk.chart;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of drawing figures: a chart, or why there is none. */
public record Attempt(@Nullable Chart made, @Nullable Obstacle obstacle) {
  static Attempt of(Chart chart) {
    return new Attempt(chart, null);
  }

  static Attempt failed(Obstacle obstacle) {
    return new Attempt(null, obstacle);
  }

  /** The chart, when there is one. */
  public Optional<Chart> chart() {
    return Optional.ofNullable(made);
  }
}
