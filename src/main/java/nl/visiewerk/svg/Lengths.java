package nl.visiewerk.svg;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lengths with the units of CSS, in pixels. */
final class Lengths {
  private static final double INCH = 96;
  private static final double MOST = 1e7;

  private Lengths() {}

  /**
   * A length; null for what is none.
   *
   * @param em the size of the letters
   * @param whole what percentages are of
   */
  static @Nullable Double of(@Nullable String text, double em, double whole) {
    if (text == null) {
      return null;
    }
    Numbers numbers = new Numbers(text);
    if (!numbers.hasNumber()) {
      return null;
    }
    double number = numbers.next();
    Double unit = unit(numbers.rest().toLowerCase(Locale.ROOT), em, whole);
    return unit == null || !(Math.abs(number * unit) < MOST) ? null : number * unit;
  }

  /** The same, of an attribute that stands for 0 when it is not there or no length. */
  static double orZero(@Nullable String text, double em, double whole) {
    Double length = of(text, em, whole);
    return length == null ? 0 : length;
  }

  private static @Nullable Double unit(String name, double em, double whole) {
    return switch (name) {
      case "", "px" -> 1.0;
      case "pt" -> INCH / 72;
      case "pc" -> INCH / 6;
      case "in" -> INCH;
      case "cm" -> INCH / 2.54;
      case "mm" -> INCH / 25.4;
      case "q" -> INCH / 101.6;
      case "em", "rem" -> em;
      case "ex", "ch" -> em / 2;
      case "%" -> whole / 100;
      default -> null;
    };
  }
}
