package nl.visiewerk.content;

import com.vladsch.flexmark.util.ast.Node;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Placeholder;

/** Reports text that only stands where the real one is still to come. */
record Unfinished(LineIndex lines, Reading reading) {
  /** Looks at a paragraph, list item or table cell. */
  void check(Node node) {
    String chars = Chars.text(node.getChildChars());
    reading.abbreviations().look(chars, lines, node.getChildChars().getStartOffset());
    String text = chars.strip();
    if (Placeholder.isIn(text)) {
      reading.findings().add(Rule.TEKST_VOORLOPIG, lines.at(node.getStartOffset()), text);
    }
  }
}
