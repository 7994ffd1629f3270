package nl.visiewerk.publish;

import java.util.Arrays;
import nl.visiewerk.diagnostic.Location;

/** Where the lines of a file begin. */
final class Lines {
  private final String path;
  private final int[] starts;

  Lines(String path, String text) {
    this.path = path;
    int[] found = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
    int line = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      found[++line] = end + 1;
    }
    this.starts = found;
  }

  /** Where the character with this offset is. */
  Location at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Location(path, line + 1, offset - starts[line] + 1);
  }
}
