package nl.visiewerk.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Round numbers along an axis, the first at or below the lowest value, the last at or above. */
final class Ticks {
  private static final int[] STEPS = {1, 2, 5, 10};

  private Ticks() {}

  /**
   * Multiples of 1, 2 or 5 and a power of ten around these values.
   *
   * @param most how many steps there may be between the lowest and the highest value
   */
  static List<BigDecimal> around(BigDecimal lowest, BigDecimal highest, int most) {
    BigDecimal step = step(highest.subtract(lowest), most);
    BigDecimal first = lowest.divide(step, 0, RoundingMode.FLOOR);
    BigDecimal last = highest.divide(step, 0, RoundingMode.CEILING).max(first.add(BigDecimal.ONE));
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal i = first; i.compareTo(last) <= 0; i = i.add(BigDecimal.ONE)) {
      ticks.add(plain(i.multiply(step)));
    }
    return List.copyOf(ticks);
  }

  private static BigDecimal step(BigDecimal span, int most) {
    if (span.signum() == 0) {
      return BigDecimal.ONE;
    }
    BigDecimal least = span.divide(BigDecimal.valueOf(most), span.scale() + 6, RoundingMode.UP);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
    for (int factor : STEPS) {
      BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
      if (step.compareTo(least) >= 0) {
        return step;
      }
    }
    throw new IllegalStateException("ten times the power is above it: " + least);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
