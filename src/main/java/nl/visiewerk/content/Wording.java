package nl.visiewerk.content;

import com.vladsch.flexmark.util.ast.Node;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Placeholder;

/** Looks at the words of a text: those that stand for one still to come, and abbreviations. */
record Wording(LineIndex lines, Reading reading) {
  /** Looks at a paragraph, list item or table cell. */
  void check(Node node) {
    noteAbbreviations(node);
    String text = Chars.text(node.getChildChars()).strip();
    if (Placeholder.isIn(text)) {
      reading.findings().add(Rule.TEKST_VOORLOPIG, lines.at(node.getStartOffset()), text);
    }
  }

  /** Looks at a heading or the head of a column, which says in a word or two what is below it. */
  void noteAbbreviations(Node node) {
    String text = Chars.text(node.getChildChars());
    reading.abbreviations().look(text, lines, node.getChildChars().getStartOffset());
  }
}
