package nl.visiewerk.content;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;

/** The footnotes of one text, numbered by the order in which they are first called. */
final class Footnotes {
  private final LineIndex lines;
  private final Reading reading;
  private final List<FootnoteBlock> defined = new ArrayList<>();
  private final List<FootnoteBlock> called = new ArrayList<>();
  private final IdentityHashMap<FootnoteBlock, Integer> indexes = new IdentityHashMap<>();

  Footnotes(LineIndex lines, Reading reading) {
    this.lines = lines;
    this.reading = reading;
  }

  /** Notes where a footnote's own text is. */
  void define(FootnoteBlock note) {
    defined.add(note);
  }

  /** The index of the note that is called; -1, with a finding, when there is none. */
  int call(Footnote call) {
    FootnoteBlock note = call.getFootnoteBlock();
    if (note == null) {
      reading
          .findings()
          .add(Rule.VOETNOOT_ONBEKEND, lines.at(call.getStartOffset()), call.getText());
      return -1;
    }
    return indexes.computeIfAbsent(
        note,
        first -> {
          called.add(first);
          return called.size() - 1;
        });
  }

  /** The notes called so far, in order; grows with {@link #call}. */
  List<FootnoteBlock> called() {
    return called;
  }

  Location locationOf(FootnoteBlock note) {
    return lines.at(note.getStartOffset());
  }

  /** Reports the notes that nothing calls. */
  void reportUncalled() {
    for (FootnoteBlock note : defined) {
      if (!indexes.containsKey(note)) {
        reading.findings().add(Rule.VOETNOOT_ONGEBRUIKT, locationOf(note), note.getText());
      }
    }
  }
}
