package nl.visiewerk.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sees to it that the letters of a cover can be read: those that do not stand out enough against
 * its plane get the colour of the paper or of the text, whichever stands out more. So a region that
 * sets a light accent, and nothing else, has dark letters on it.
 */
final class CoverColours {
  private static final String PLANE = "var(--vw-cover-background-color)";
  private static final List<String> LETTERS =
      List.of("--vw-cover-color", "--vw-cover-subtle-color");
  private static final String PAPER = "var(--vw-paper-color)";
  private static final String TEXT = "var(--vw-document-color)";

  /** The least contrast that WCAG 2.2 asks of text (1.4.3). */
  private static final double LEAST = 4.5;

  private static final Pattern HEX = Pattern.compile("#(\\p{XDigit}{3}|\\p{XDigit}{6})");

  private CoverColours() {}

  /** Settles the tokens of a theme; one that is not written in hexadecimals stays as it is. */
  static void settle(Map<String, String> tokens) {
    for (String letters : LETTERS) {
      double contrast = contrast("var(" + letters + ")", PLANE, tokens);
      if (contrast < LEAST) {
        double onPaper = contrast(PAPER, PLANE, tokens);
        tokens.put(letters, onPaper > contrast(TEXT, PLANE, tokens) ? PAPER : TEXT);
      }
    }
  }

  /** From 1 to 21, as WCAG reckons; the most when one of these is no known colour. */
  private static double contrast(String one, String other, Map<String, String> tokens) {
    try {
      String first = PrintStyle.resolve(one, tokens, 0);
      String second = PrintStyle.resolve(other, tokens, 0);
      if (!HEX.matcher(first).matches() || !HEX.matcher(second).matches()) {
        return Double.MAX_VALUE;
      }
      double light = Math.max(luminance(first), luminance(second));
      double dark = Math.min(luminance(first), luminance(second));
      return (light + 0.05) / (dark + 0.05);
    } catch (IOException e) {
      return Double.MAX_VALUE; // reported where it is used
    }
  }

  /** Relative luminance of a colour in sRGB, as WCAG defines it. */
  private static double luminance(String hex) {
    double[] parts = IntStream.range(0, 3).mapToDouble(i -> linear(part(hex, i) / 255.0)).toArray();
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }

  private static int part(String hex, int index) {
    int digits = hex.length() / 3;
    String part = hex.substring(1 + index * digits, 1 + (index + 1) * digits);
    return Integer.parseInt(digits == 1 ? part + part : part, 16);
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
