package nl.visiewerk.content;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Placeholder;

/** Looks at the words of a text: those that stand for one still to come, and abbreviations. */
record Wording(LineIndex lines, Reading reading) {
  /** Looks at a paragraph, list item or table cell. */
  void check(Node node) {
    BasedSequence chars = node.getChildChars();
    String text = Chars.text(chars);
    noteAbbreviations(text, chars);
    if (Placeholder.isIn(text.strip())) {
      reading.findings().add(Rule.TEKST_VOORLOPIG, lines.at(node.getStartOffset()), text.strip());
    }
  }

  /** Looks at a heading or the head of a column, which says in a word or two what is below it. */
  void noteAbbreviations(Node node) {
    BasedSequence chars = node.getChildChars();
    noteAbbreviations(Chars.text(chars), chars);
  }

  private void noteAbbreviations(String text, BasedSequence chars) {
    reading.abbreviations().look(text, lines, chars.getStartOffset());
  }
}
