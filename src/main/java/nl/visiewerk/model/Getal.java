package nl.visiewerk.model;

import java.math.BigDecimal;

/** Writes numbers as the Dutch do, with the decimals that they were given with. */
public final class Getal {
  private static final int GROUP = 3;

  private Getal() {}

  /** Such as {@code 27.781.700} or {@code −1,55}. */
  public static String van(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % GROUP == 0) {
        text.append('.');
      }
      text.append(whole.charAt(i));
    }
    if (point >= 0) {
      text.append(',').append(plain, point + 1, plain.length());
    }
    return number.signum() < 0 ? "\u2212" + text : text.toString();
  }
}
