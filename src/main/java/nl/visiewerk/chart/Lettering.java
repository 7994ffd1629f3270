package nl.visiewerk.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room text takes, and where it breaks into lines. A drawing is made before it is known
 * which font shows it, so widths are those of a usual sans serif, on the wide side.
 */
public final class Lettering {
  /** The size of all letters of a chart. */
  public static final int SIZE = 14;

  /** From one line to the next. */
  static final double LEADING = 17;

  /** From the middle of a line to its base line. */
  static final double TO_BASE = 4.9;

  private static final String NARROW = "ijltfr.,:;'|!()-/ ";
  private static final String WIDE = "mwMW%@";
  private static final int FIRST_IDEOGRAPH = 0x2E80;

  /** How much wider bold letters are, in the widest of the usual fonts. */
  private static final double BOLD = 1.15;

  private static final String MORE = "\u00a0\u2026";

  private Lettering() {}

  /** About how wide a text in a chart is. */
  static double width(String text) {
    return width(text, SIZE);
  }

  /** About how wide a text is, in the unit of the size of its letters. */
  public static double width(String text, double size) {
    return text.codePoints().mapToDouble(Lettering::em).sum() * size;
  }

  /** The widest of these. */
  static double widest(List<String> texts) {
    return texts.stream().mapToDouble(Lettering::width).max().orElse(0);
  }

  private static double em(int character) {
    if (NARROW.indexOf(character) >= 0) {
      return 0.36;
    }
    if (WIDE.indexOf(character) >= 0) {
      return 0.88;
    }
    if (character >= FIRST_IDEOGRAPH) {
      return 1;
    }
    return Character.isUpperCase(character) || Character.isDigit(character) ? 0.67 : 0.59;
  }

  /** The text in lines of at most this width; a longer word has a line of its own. */
  static List<String> wrap(String text, double width) {
    return fill(List.of(text.split(" ", -1)), SIZE, width);
  }

  /** The same for bold letters. */
  static List<String> wrapBold(String text, double width) {
    return wrap(text, width / BOLD);
  }

  /**
   * A text in lines of at most this width; a longer word is broken, and what needs more than so
   * many lines ends with an ellipsis.
   */
  public static List<String> lines(String text, double size, double width, int most) {
    List<String> pieces = new ArrayList<>();
    for (String word : text.strip().split("\\s+", -1)) {
      addPieces(pieces, word, size, width);
    }
    List<String> lines = fill(pieces, size, width);
    return lines.size() <= most ? lines : cut(lines.subList(0, most), size, width);
  }

  /** As many words on each line as it has room for, and at least one. */
  private static List<String> fill(List<String> words, double size, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return List.copyOf(lines);
  }

  /** A word wider than a line is broken, with a hyphen; in steps that grow with its length. */
  private static void addPieces(List<String> pieces, String word, double size, double width) {
    double room = width / size;
    int start = 0;
    while (word.length() - start > 2 && fitting(word, start, room) < word.length()) {
      int end = fitting(word, start, room - em('-'));
      end = end > start ? end : word.offsetByCodePoints(start, 1);
      pieces.add(word.substring(start, end) + "-");
      start = end;
    }
    pieces.add(word.substring(start));
  }

  /** The end of what fits of a text from this offset. */
  private static int fitting(String text, int start, double room) {
    double left = room;
    for (int end = start; end < text.length(); ) {
      int character = text.codePointAt(end);
      left -= em(character);
      if (left < 0) {
        return end;
      }
      end += Character.charCount(character);
    }
    return text.length();
  }

  private static List<String> cut(List<String> lines, double size, double width) {
    List<String> cut = new ArrayList<>(lines);
    String last = cut.get(cut.size() - 1);
    while (width(last + MORE, size) > width && last.length() > 1) {
      int space = last.lastIndexOf(' ');
      last = last.substring(0, space < 0 ? last.offsetByCodePoints(last.length(), -1) : space);
    }
    cut.set(cut.size() - 1, last + MORE);
    return List.copyOf(cut);
  }
}
