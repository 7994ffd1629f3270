package nl.visiewerk.content;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import nl.visiewerk.diagnostic.Location;

/** Turns an offset in a text into a line and a column of the file that the text is from. */
final class LineIndex {
  private final String file;
  private final int[] lineStarts;
  private final IntUnaryOperator toOffsetInFile;

  /** For a text that is the whole file. */
  LineIndex(String file, String text) {
    this(file, lineStarts(text), IntUnaryOperator.identity());
  }

  private LineIndex(String file, int[] lineStarts, IntUnaryOperator toOffsetInFile) {
    this.file = file;
    this.lineStarts = lineStarts;
    this.toOffsetInFile = toOffsetInFile;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, 2 * lines);
      }
      starts[lines++] = end + 1;
    }
    return Arrays.copyOf(starts, lines);
  }

  /**
   * For a text that is a part of the same file.
   *
   * @param offsets turns an offset in that text into one in the file
   */
  LineIndex within(IntUnaryOperator offsets) {
    return new LineIndex(file, lineStarts, offsets);
  }

  /** Where the character with this offset is. */
  Location at(int offset) {
    int inFile = toOffsetInFile.applyAsInt(offset);
    int found = Arrays.binarySearch(lineStarts, inFile);
    int line = found >= 0 ? found : -found - 2;
    return new Location(file, line + 1, inFile - lineStarts[line] + 1);
  }

  /** The offset in the file of a place in it; the nearest one when there is no such place. */
  int offsetOf(Location place) {
    int line = Math.min(place.line(), lineStarts.length) - 1;
    return lineStarts[line] + place.column() - 1;
  }
}
