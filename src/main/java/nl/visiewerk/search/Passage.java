package nl.visiewerk.search;

import java.util.List;

/**
 * A stretch of an {@link Entry} that a reader can be led to.
 *
 * @param anchor the id of its heading; empty for what stands before the first heading
 * @param title the heading; empty when there is none
 * @param blocks its paragraphs, table cells and list items
 */
record Passage(String anchor, String title, List<String> blocks) {
  /** A passage without a heading. */
  static Passage of(List<String> blocks) {
    return new Passage("", "", blocks);
  }

  String text() {
    return String.join("\n", blocks);
  }
}
