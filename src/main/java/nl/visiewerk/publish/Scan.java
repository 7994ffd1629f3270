package nl.visiewerk.publish;

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

  /** Reads the file in the way that its name asks for. */
  static Scan of(String path, byte[] bytes) {
    if (path.endsWith(".html") || path.endsWith(".svg")) {
      return MarkupScanner.scan(bytes);
    }
    return path.endsWith(".css") ? CssScanner.scan(bytes) : NOTHING;
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
