package nl.visiewerk.content;

import static java.util.stream.Collectors.toSet;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;

/** The footnotes of one text, numbered by the order in which they are first called. */
final class FootnoteIndex {
  private final LineIndex lines;
  private final Reading reading;
  private final List<FootnoteBlock> defined = new ArrayList<>();
  private final List<FootnoteBlock> called = new ArrayList<>();
  private final IdentityHashMap<FootnoteBlock, Integer> indexes = new IdentityHashMap<>();

  FootnoteIndex(LineIndex lines, Reading reading) {
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
    if (note == null || !note.hasChildren()) {
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

  /** Reports the notes that nothing calls, or that are there twice. */
  void reportUncalled() {
    Map<String, Location> seen = new HashMap<>();
    for (FootnoteBlock note : defined) {
      Location first = seen.putIfAbsent(note.getText().toString(), locationOf(note));
      if (first != null) {
        reading
            .findings()
            .add(Rule.VOETNOOT_DUBBEL, locationOf(note), note.getText(), first.line());
      }
    }
    // Of two notes with one name only one is called: that says nothing of the other.
    Set<String> names = called.stream().map(c -> c.getText().toString()).collect(toSet());
    for (FootnoteBlock note : defined) {
      if (!names.contains(note.getText().toString())) {
        reading.findings().add(Rule.VOETNOOT_ONGEBRUIKT, locationOf(note), note.getText());
      }
    }
  }
}
