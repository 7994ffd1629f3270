package nl.visiewerk.chart;

import java.math.BigDecimal;

/** Where values come along an axis: the lowest at {@code from}, the highest at {@code to}. */
record Axis(BigDecimal lowest, BigDecimal highest, double from, double to) {
  double at(BigDecimal value) {
    double span = highest.subtract(lowest).doubleValue();
    return from + value.subtract(lowest).doubleValue() / span * (to - from);
  }

  double zero() {
    return at(BigDecimal.ZERO);
  }
}
