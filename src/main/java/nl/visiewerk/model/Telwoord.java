package nl.visiewerk.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Dutch number words. */
public final class Telwoord {
  private static final String[] TOT_TWINTIG = {
    "nul",
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien"
  };
  private static final String[] TIENTALLEN = {
    "", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"
  };

  private static final Map<String, Integer> GETALLEN =
      IntStream.range(0, 100)
          .boxed()
          .collect(Collectors.toUnmodifiableMap(Telwoord::van, Function.identity()));

  private Telwoord() {}

  /** The number that a word or figures below a hundred stand for. */
  public static Optional<Integer> getal(String text) {
    return text.matches("\\d{1,2}")
        ? Optional.of(Integer.valueOf(text))
        : Optional.ofNullable(GETALLEN.get(text.toLowerCase(Locale.ROOT)));
  }

  /** The word for a number below a hundred; figures from there on. */
  public static String van(int number) {
    if (number < 0 || number >= 100) {
      return Integer.toString(number);
    }
    if (number < 20) {
      return TOT_TWINTIG[number];
    }
    String tiental = TIENTALLEN[number / 10];
    if (number % 10 == 0) {
      return tiental;
    }
    String eenheid = TOT_TWINTIG[number % 10];
    return eenheid + (eenheid.endsWith("e") ? "\u00ebn" : "en") + tiental;
  }

  /** The same word, beginning with a capital. */
  public static String metHoofdletter(int number) {
    String word = van(number);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
