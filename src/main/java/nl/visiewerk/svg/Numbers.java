package nl.visiewerk.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the numbers out of an attribute one by one, as tightly packed as SVG allows: {@code .5.5-1}
 * is three of them.
 */
final class Numbers {
  private final String text;
  private int at;

  Numbers(String text) {
    this.text = text;
  }

  /** All numbers of a list; empty when something else is among them. */
  static List<Double> all(String text) {
    Numbers numbers = new Numbers(text);
    List<Double> all = new ArrayList<>();
    while (!numbers.atEnd()) {
      if (!numbers.hasNumber()) {
        return List.of();
      }
      all.add(numbers.next());
    }
    return all;
  }

  boolean atEnd() {
    skipSeparators();
    return at == text.length();
  }

  /** The next character that is no separator, which is passed; 0 at the end. */
  char sign() {
    return atEnd() ? 0 : text.charAt(at++);
  }

  /** Whether a number is next. */
  boolean hasNumber() {
    skipSeparators();
    return end() > at;
  }

  /**
   * The next number; too large a one is infinite.
   *
   * @throws NumberFormatException when there is none
   */
  double next() {
    skipSeparators();
    int end = end();
    double number = Double.parseDouble(text.substring(at, end));
    at = end;
    return number;
  }

  /**
   * The next flag of an arc, which needs no separator after it.
   *
   * @throws NumberFormatException when there is none
   */
  boolean flag() {
    char flag = sign();
    if (flag != '0' && flag != '1') {
      throw new NumberFormatException("no flag: " + flag);
    }
    return flag == '1';
  }

  /** What follows the numbers that were taken. */
  String rest() {
    return text.substring(at).strip();
  }

  private void skipSeparators() {
    while (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) <= ' ')) {
      at++;
    }
  }

  /** Where the number ends that begins here; here when there is none. */
  private int end() {
    int end = at;
    if (is(end, '+') || is(end, '-')) {
      end++;
    }
    int whole = digits(end);
    int fraction = is(whole, '.') ? digits(whole + 1) : whole;
    if (fraction == end || (whole == end && fraction == end + 1)) {
      return at;
    }
    if (is(fraction, 'e') || is(fraction, 'E')) {
      int power = fraction + (is(fraction + 1, '+') || is(fraction + 1, '-') ? 2 : 1);
      int powerEnd = digits(power);
      return powerEnd > power ? powerEnd : fraction;
    }
    return fraction;
  }

  private int digits(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private boolean is(int index, char sign) {
    return index < text.length() && text.charAt(index) == sign;
  }
}
