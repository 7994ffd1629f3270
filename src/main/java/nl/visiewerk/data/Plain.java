package nl.visiewerk.data;

import nl.visiewerk.model.Content;
import nl.visiewerk.model.PlainText;
import nl.visiewerk.model.Prose;

/** Texts as data have them: what a reader reads, with an empty line between the blocks. */
final class Plain {
  private Plain() {}

  static String text(Prose prose, Content content) {
    return String.join("\n\n", PlainText.of(prose, content));
  }
}
