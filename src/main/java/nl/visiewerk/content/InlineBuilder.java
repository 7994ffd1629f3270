package nl.visiewerk.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.visiewerk.model.Inline;

/** Puts a line of text together; runs of characters become one, and styles can be nested. */
final class InlineBuilder {
  private final Deque<Level> levels = new ArrayDeque<>();

  /** The inlines of one style; the outermost level has none. */
  private record Level(List<Inline.Style> style, List<Inline> inlines) {}

  InlineBuilder() {
    levels.push(new Level(List.of(), new ArrayList<>()));
  }

  void add(Inline inline) {
    if (inline instanceof Inline.Text text) {
      text(text.text());
    } else {
      inlines().add(inline);
    }
  }

  void text(String text) {
    String last = lastText();
    if (last.isEmpty()) {
      inlines().add(new Inline.Text(text));
    } else {
      inlines().set(inlines().size() - 1, new Inline.Text(last + text));
    }
  }

  /** The characters added last; empty when something else was. */
  String lastText() {
    List<Inline> inlines = inlines();
    return !inlines.isEmpty() && inlines.get(inlines.size() - 1) instanceof Inline.Text text
        ? text.text()
        : "";
  }

  /** Takes back this many of the characters added last. */
  void dropLast(int length) {
    String last = lastText();
    inlines().remove(inlines().size() - 1);
    if (last.length() > length) {
      inlines().add(new Inline.Text(last.substring(0, last.length() - length)));
    }
  }

  /** Begins a style. */
  void open(Inline.Style style) {
    levels.push(new Level(List.of(style), new ArrayList<>()));
  }

  /** Ends a style; false when it is not the one that was begun last. */
  boolean close(Inline.Style style) {
    if (!levels.element().style().contains(style)) {
      return false;
    }
    Level level = levels.pop();
    inlines().add(new Inline.Styled(style, List.copyOf(level.inlines())));
    return true;
  }

  /** The whole line; styles that were not ended count for nothing. */
  List<Inline> build() {
    while (levels.size() > 1) {
      Level level = levels.pop();
      level.inlines().forEach(this::add);
    }
    return List.copyOf(inlines());
  }

  private List<Inline> inlines() {
    return levels.element().inlines();
  }
}
