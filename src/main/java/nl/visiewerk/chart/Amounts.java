package nl.visiewerk.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Eenheid;
import nl.visiewerk.model.Getal;

/**
 * How the values of one chart are written: large amounts in millions.
 *
 * @param decimals how many of them; below zero for as many as a value was given with
 */
record Amounts(Eenheid eenheid, boolean inMillions, int decimals) {
  private static final int MILLION = 6;
  private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.HALF_UP);
  private static final BigDecimal A_MILLION = BigDecimal.ONE.scaleByPowerOfTen(MILLION);

  /** For these values. */
  static Amounts of(Eenheid eenheid, List<BigDecimal> values) {
    boolean inMillions = values.stream().anyMatch(Amounts::isMillion);
    if (eenheid != Eenheid.EURO || !inMillions) {
      return new Amounts(eenheid, false, -1);
    }
    boolean coarse = values.stream().allMatch(value -> value.signum() == 0 || isMillion(value));
    return new Amounts(eenheid, true, coarse ? 1 : 2);
  }

  private static boolean isMillion(BigDecimal value) {
    return value.abs().compareTo(A_MILLION) >= 0;
  }

  /** The value as a reader sees it. What is not zero does not look like it. */
  String value(BigDecimal value) {
    if (!inMillions) {
      return Getal.van(value);
    }
    BigDecimal millions = value.movePointLeft(MILLION);
    BigDecimal shown = millions.setScale(decimals, RoundingMode.HALF_UP);
    boolean isLost = shown.signum() == 0 && millions.signum() != 0;
    return Getal.van(isLost ? millions.round(ONE_DIGIT) : shown);
  }

  /** A round number along an axis: no more decimals than it needs. */
  String tick(BigDecimal value) {
    BigDecimal shown = inMillions ? value.movePointLeft(MILLION).stripTrailingZeros() : value;
    return Getal.van(shown.scale() < 0 ? shown.setScale(0) : shown);
  }

  /** What the values count, in brackets. */
  String unit() {
    return Messages.text("grafiek.eenheid", name());
  }

  /** The same, for an axis that begins somewhere else. */
  String unitNotFromZero() {
    return Messages.text("grafiek.eenheid-niet-vanaf-nul", name());
  }

  private String name() {
    String name = Messages.text("woord." + eenheid.woord()).toLowerCase(Messages.DUTCH);
    return inMillions ? Messages.text("grafiek.miljoen", name) : name;
  }
}
