package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines for drawings. It is not known which font will show them, so widths are
 * those of a common sans serif, on the wide side.
 */
final class Lettering {
  private static final String NARROW = "ijltfrI.,:;'|!()-/ ";
  private static final String WIDE = "mwMW%@";
  private static final String MORE = "\u00a0\u2026";

  private Lettering() {}

  /** About how wide a text is, in the unit of the size of its letters. */
  static double width(String text, double size) {
    return text.codePoints().mapToDouble(Lettering::em).sum() * size;
  }

  private static double em(int character) {
    if (NARROW.indexOf(character) >= 0) {
      return 0.36;
    }
    if (WIDE.indexOf(character) >= 0) {
      return 0.9;
    }
    if (character > 0x2E7F) {
      return 1;
    }
    return Character.isUpperCase(character) || Character.isDigit(character) ? 0.68 : 0.58;
  }

  /**
   * A text in lines of at most this width; what needs more than so many lines ends with an
   * ellipsis.
   */
  static List<String> lines(String text, double size, double width, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      for (String piece : pieces(word, size, width)) {
        if (!line.isEmpty() && width(line + " " + piece, size) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(piece);
      }
    }
    lines.add(line.toString());
    return lines.size() <= most ? List.copyOf(lines) : cut(lines.subList(0, most), size, width);
  }

  /** A word wider than a line is broken, with a hyphen. */
  private static List<String> pieces(String word, double size, double width) {
    List<String> pieces = new ArrayList<>();
    String rest = word;
    while (width(rest, size) > width && rest.length() > 2) {
      int end = rest.length() - 1;
      while (end > 1 && width(rest.substring(0, end) + "-", size) > width) {
        end--;
      }
      end -= Character.isHighSurrogate(rest.charAt(end - 1)) && end > 1 ? 1 : 0;
      pieces.add(rest.substring(0, end) + "-");
      rest = rest.substring(end);
    }
    pieces.add(rest);
    return pieces;
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
