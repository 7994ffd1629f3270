package nl.visiewerk.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A type that a single value can have.
 *
 * @param name ends the key of the message that says what a value of this type looks like
 * @param shape what of that can be told without reading it
 * @param read empty for a text that is no such value
 */
record ValueType<T>(String name, Shape shape, Function<String, Optional<T>> read) {
  /** Plain notation only: an exponent could ask for more digits than there is memory. */
  private static final Pattern DECIMAL_FORM = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,6})?");

  private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern YEAR_FORM = Pattern.compile("[0-9]{4}");
  private static final Shape.Range YEARS = new Shape.Range(1500, 2200);

  static final ValueType<Integer> INTEGER =
      new ValueType<>(
          "getal",
          new Shape.Numeric("getal", DIGITS, true, Optional.empty()),
          text -> matching(DIGITS, text).map(Integer::valueOf));

  /** A year that a policy, a figure or a source can be of. */
  static final ValueType<Integer> YEAR =
      new ValueType<>(
          "jaar",
          new Shape.Numeric("jaar", YEAR_FORM, true, Optional.of(YEARS)),
          text -> matching(YEAR_FORM, text).map(Integer::valueOf).filter(ValueType::isYear));

  static final ValueType<BigDecimal> DECIMAL =
      new ValueType<>(
          "cijfer",
          new Shape.Numeric("cijfer", DECIMAL_FORM, false, Optional.empty()),
          text -> matching(DECIMAL_FORM, text).map(BigDecimal::new));

  static final ValueType<LocalDate> DATE =
      ofForm("datum", "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", ValueType::date);

  static final ValueType<String> URL = ofForm("webadres", "https?://[^\\s\"<>]+", Optional::of);

  /** The code of a gemeente in the national register. */
  static final ValueType<String> TOOI = ofForm("tooi", "gm[0-9]{4}", Optional::of);

  static final ValueType<String> TAAL = ofForm("taal", "[a-z]{2,3}", Optional::of);

  static final ValueType<Boolean> YES_NO =
      new ValueType<>(
          "ja-nee",
          new Shape.Words(List.of("ja", "nee")),
          text ->
              text.equals("ja") || text.equals("nee")
                  ? Optional.of(text.equals("ja"))
                  : Optional.empty());

  /** A type of which the values have a form of their own, and may have to be more than that. */
  private static <T> ValueType<T> ofForm(
      String name, String form, Function<String, Optional<T>> read) {
    Pattern pattern = Pattern.compile(form);
    return new ValueType<>(
        name, new Shape.Form(name, pattern), text -> matching(pattern, text).flatMap(read));
  }

  private static Optional<String> matching(Pattern form, String text) {
    return form.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }

  private static boolean isYear(int number) {
    return YEARS.least() <= number && number <= YEARS.greatest();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
