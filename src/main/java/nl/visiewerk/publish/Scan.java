package nl.visiewerk.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The links of one file and the ids that can be linked to, in the order of the file.
 *
 * @param ids null when it is not a kind of file with ids
 */
record Scan(List<Spot> links, @Nullable List<Spot> ids) {
  /** A file in which there is nothing to find. */
  private static final Scan NOTHING = new Scan(List.of(), null);

  /**
   * A URL or an id.
   *
   * @param offset in the bytes of the file
   */
  record Spot(String text, int offset) {}

  /**
   * Reads the file in the way that its name asks for. The scanners get each byte as a character:
   * all that they look for is ASCII, and a whole page need not be decoded for a few links.
   */
  static Scan of(String path, byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    if (path.endsWith(".html") || path.endsWith(".svg")) {
      return MarkupScanner.scan(text);
    }
    return path.endsWith(".css") ? CssScanner.scan(text) : NOTHING;
  }

  /** The text in which each character is a byte, as it was meant. */
  static String decoded(String bytes) {
    for (int i = 0; i < bytes.length(); i++) {
      if (bytes.charAt(i) >= 0x80) {
        return new String(bytes.getBytes(ISO_8859_1), UTF_8);
      }
    }
    return bytes;
  }

  /** Whether {@link #of} looks into a file with this name. */
  static boolean reads(String path) {
    return path.endsWith(".html") || path.endsWith(".svg") || path.endsWith(".css");
  }

  /** The ids without their places; empty when the file has none. */
  List<String> idTexts() {
    return ids == null ? List.of() : ids.stream().map(Spot::text).toList();
  }
}
