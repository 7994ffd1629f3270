package nl.visiewerk.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room text takes. A drawing is made before it is known which font shows it, so widths are
 * those of a usual sans serif, on the wide side.
 */
public final class Lettering {
  /** The size of all letters. */
  public static final int SIZE = 14;

  /** From one line to the next. */
  static final double LEADING = 17;

  /** From the middle of a line to its base line. */
  static final double TO_BASE = 4.9;

  private Lettering() {}

  /** About how wide a text is. */
  static double width(String text) {
    return text.codePoints().mapToDouble(Lettering::em).sum() * SIZE;
  }

  /** The widest of these. */
  static double widest(List<String> texts) {
    return texts.stream().mapToDouble(Lettering::width).max().orElse(0);
  }

  private static double em(int character) {
    if ("ijltfr.,:;'|!()-/ ".indexOf(character) >= 0) {
      return 0.36;
    }
    if ("mwMW%".indexOf(character) >= 0) {
      return 0.88;
    }
    return Character.isUpperCase(character) || Character.isDigit(character) ? 0.67 : 0.59;
  }

  /** The text in lines of at most this width; a longer word has a line of its own. */
  static List<String> wrap(String text, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return List.copyOf(lines);
  }
}
