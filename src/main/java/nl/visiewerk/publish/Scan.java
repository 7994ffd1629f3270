package nl.visiewerk.publish;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The links of one file and the ids that can be linked to, in the order of the file.
 *
 * @param ids null when it is not a kind of file with ids
 */
record Scan(List<Spot> links, @Nullable List<Spot> ids) {
  /** A file in which there is nothing to find. */
  static final Scan NOTHING = new Scan(List.of(), null);

  /**
   * A URL or an id, as it is written.
   *
   * @param line 0, as is the column, when the file was read without looking for places
   */
  record Spot(String text, int line, int column) {}

  /**
   * Reads the file in the way that its name asks for.
   *
   * @param withPlaces whether to find out lines and columns, which takes longer
   */
  static Scan of(String path, String text, boolean withPlaces) {
    if (path.endsWith(".html")) {
      return MarkupScanner.html(text, withPlaces);
    }
    if (path.endsWith(".svg")) {
      return MarkupScanner.svg(text, withPlaces);
    }
    return path.endsWith(".css") ? CssScanner.scan(text) : NOTHING;
  }

  /** Whether {@link #of} looks into a file with this name. */
  static boolean reads(String path) {
    return path.endsWith(".html") || path.endsWith(".svg") || path.endsWith(".css");
  }

  /** The ids without their places. */
  List<String> idTexts() {
    List<String> texts = new ArrayList<>();
    if (ids != null) {
      ids.forEach(id -> texts.add(id.text()));
    }
    return texts;
  }
}
