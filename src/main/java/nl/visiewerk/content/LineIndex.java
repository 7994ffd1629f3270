package nl.visiewerk.content;

import java.util.Arrays;
import nl.visiewerk.diagnostic.Location;

/** Turns an offset in a text into a line and a column of the file that the text is from. */
final class LineIndex {
  private final String file;
  private final int[] lineStarts;
  private final int lineShift;
  private final int columnShift;

  /** For a text that is the whole file. */
  LineIndex(String file, String text) {
    this(file, text, 0, 0);
  }

  /** For a text that begins some lines down its file, each of its lines some columns in. */
  LineIndex(String file, String text, int lineShift, int columnShift) {
    this.file = file;
    this.lineShift = lineShift;
    this.columnShift = columnShift;
    int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        starts[line++] = i + 1;
      }
    }
    this.lineStarts = starts;
  }

  /** Where the character with this offset is. */
  Location at(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Location(file, line + 1 + lineShift, offset - lineStarts[line] + 1 + columnShift);
  }
}
