package nl.visiewerk.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A type that a single value can have.
 *
 * @param name ends the key of the message that says what a value of this type looks like
 * @param read empty for a text that is no such value
 */
record ValueType<T>(String name, Function<String, Optional<T>> read) {
  private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern URL_FORM = Pattern.compile("https?://[^\\s\"<>]+");

  private static final Pattern YEAR_FORM = Pattern.compile("[0-9]{4}");
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2200;
  private static final Pattern TOOI_FORM = Pattern.compile("gm[0-9]{4}");
  private static final Pattern LANGUAGE_FORM = Pattern.compile("[a-z]{2,3}");

  /** Plain notation only: an exponent could ask for more digits than there is memory. */
  private static final Pattern DECIMAL_FORM = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,6})?");

  static final ValueType<Integer> INTEGER =
      new ValueType<>("getal", text -> matching(DIGITS, text).map(Integer::valueOf));

  /** A year that a policy, a figure or a source can be of. */
  static final ValueType<Integer> YEAR =
      new ValueType<>(
          "jaar",
          text -> matching(YEAR_FORM, text).map(Integer::valueOf).filter(ValueType::isYear));

  /** The code of a gemeente in the national register. */
  static final ValueType<String> TOOI = new ValueType<>("tooi", text -> matching(TOOI_FORM, text));

  static final ValueType<BigDecimal> DECIMAL =
      new ValueType<>("cijfer", text -> matching(DECIMAL_FORM, text).map(BigDecimal::new));
  static final ValueType<LocalDate> DATE = new ValueType<>("datum", ValueType::date);
  static final ValueType<String> URL =
      new ValueType<>("webadres", text -> matching(URL_FORM, text));
  static final ValueType<String> TAAL =
      new ValueType<>("taal", text -> matching(LANGUAGE_FORM, text));
  static final ValueType<Boolean> YES_NO =
      new ValueType<>(
          "ja-nee",
          text ->
              text.equals("ja") || text.equals("nee")
                  ? Optional.of(text.equals("ja"))
                  : Optional.empty());

  private static Optional<String> matching(Pattern form, String text) {
    return form.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }

  private static boolean isYear(int number) {
    return FIRST_YEAR <= number && number <= LAST_YEAR;
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
