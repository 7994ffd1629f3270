package nl.visiewerk.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import nl.visiewerk.diagnostic.Location;

/** Where the lines of a file begin. */
final class Lines {
  private final String path;
  private final byte[] bytes;
  private final int[] starts;

  Lines(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
    int[] found = new int[bytes.length + 1];
    int line = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        found[++line] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, line + 1);
  }

  /** The line and the character in it that begins at this byte. */
  Location at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    int start = starts[line];
    return new Location(
        path, line + 1, new String(bytes, start, offset - start, UTF_8).length() + 1);
  }
}
