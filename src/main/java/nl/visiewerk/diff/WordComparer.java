package nl.visiewerk.diff;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.diff.Change.Piece;
import nl.visiewerk.diff.Edits.Run;

/** Compares two passages word by word. */
final class WordComparer {
  /** A word as short as this between two changes is taken into them: nobody reads it by itself. */
  private static final int SHORT = 3;

  private WordComparer() {}

  /** The words of both, in order; of one piece that is the same when nothing differs. */
  static List<Piece> compare(Passage before, Passage after) {
    List<Piece> pieces = new ArrayList<>();
    for (Run run : readable(Edits.between(before.identities(), after.identities()), after)) {
      List<Token> gone = before.tokens().subList(run.oldStart(), run.oldEnd());
      List<Token> added = after.tokens().subList(run.newStart(), run.newEnd());
      if (run.same() || text(gone).equals(text(added))) {
        add(pieces, Piece.Kind.SAME, added.stream().filter(token -> !token.aside()).toList());
      } else {
        add(pieces, Piece.Kind.GONE, gone);
        add(pieces, Piece.Kind.ADDED, added);
      }
    }
    return pieces;
  }

  /** A whole passage that came or went. */
  static List<Piece> whole(Passage passage, Piece.Kind kind) {
    List<Piece> pieces = new ArrayList<>();
    add(pieces, kind, passage.tokens().stream().filter(token -> !token.aside()).toList());
    return pieces;
  }

  private static List<Run> readable(List<Run> runs, Passage after) {
    List<Run> readable = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean between = i > 0 && i < runs.size() - 1;
      boolean joins = between && run.same() && isShort(after, run);
      Run last = readable.isEmpty() ? null : readable.get(readable.size() - 1);
      if (last != null && !last.same() && (joins || !run.same())) {
        readable.set(readable.size() - 1, last.upTo(run));
      } else {
        readable.add(run);
      }
    }
    return readable;
  }

  private static boolean isShort(Passage passage, Run run) {
    String text = passage.tokens().get(run.newStart()).text();
    return run.newEnd() - run.newStart() == 1
        && text.length() <= SHORT
        && text.chars().allMatch(Character::isLetter);
  }

  private static void add(List<Piece> pieces, Piece.Kind kind, List<Token> tokens) {
    if (tokens.isEmpty()) {
      return;
    }
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    boolean spaced = tokens.get(0).spaced();
    if (last != null && last.kind() == kind) {
      String joined = last.text() + (spaced ? " " : "") + text(tokens);
      pieces.set(pieces.size() - 1, new Piece(kind, joined, last.spaced()));
    } else {
      pieces.add(new Piece(kind, text(tokens), spaced));
    }
  }

  private static String text(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      if (token.spaced() && !text.isEmpty()) {
        text.append(' ');
      }
      text.append(token.text());
    }
    return text.toString();
  }
}
