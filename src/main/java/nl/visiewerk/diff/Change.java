package nl.visiewerk.diff;

import java.util.List;
import nl.visiewerk.model.Eenheid;
import org.jspecify.annotations.Nullable;

/** One thing that is different about a thing. */
public sealed interface Change {
  /**
   * A figure of a table.
   *
   * @param row the title of the row, or the name of its area
   * @param column the head of the column
   * @param unit null when that is not known
   */
  record Figure(String row, String column, @Nullable Eenheid unit, Amount before, Amount after)
      implements Change {}

  /** It stands in another place. */
  record Moved(Place before, Place after) implements Change {}

  /**
   * A place.
   *
   * @param in the title of what it is part of; empty for what is part of nothing
   * @param behind the title of what stands before it; null for what comes first
   */
  record Place(String in, @Nullable String behind) {}

  /**
   * What a key says.
   *
   * @param key as content files write it; a path with slashes below a list
   * @param label the same for readers
   * @param before what it said, in order; empty when it was not there
   * @param after what it says; empty when it is not there
   */
  record Value(String key, String label, List<String> before, List<String> after)
      implements Change {}

  /** A paragraph, an item, the row of a table, a note: with what came and went. */
  record Text(List<Piece> pieces) implements Change {
    /** Whether some of it was there and still is. */
    public boolean isInBoth() {
      return pieces.stream().anyMatch(piece -> piece.kind() == Piece.Kind.SAME);
    }

    /** Whether a number, in figures or as a word, came or went. */
    public boolean touchesNumbers() {
      return pieces.stream()
          .anyMatch(piece -> piece.kind() != Piece.Kind.SAME && Numbers.areIn(piece.text()));
    }
  }

  /**
   * A run of words.
   *
   * @param spaced whether there is a space before it
   */
  record Piece(Kind kind, String text, boolean spaced) {
    /** Whether words are in both versions, or in one. */
    public enum Kind {
      SAME,
      GONE,
      ADDED
    }
  }
}
