package nl.visiewerk.diff;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.diff.Change.Piece;
import nl.visiewerk.diff.Edits.Run;

/**
 * Compares two texts: lays passages that are the same beside each other, then those between them
 * that are most alike, and compares the words of these.
 */
final class TextComparer {
  /** The least that two passages must have in common to be one that was changed. */
  private static final double ALIKE = 0.4;

  /** As many pairs of passages are looked at between two that stayed; with more, none. */
  private static final int MOST_PAIRS = 40_000;

  /**
   * A single passage in the place of a single one is that one changed, when both are this short.
   */
  private static final int SHORT = 6;

  private final List<Passage> before;
  private final List<Passage> after;
  private final List<Change> changes = new ArrayList<>();

  private TextComparer(List<Passage> before, List<Passage> after) {
    this.before = before;
    this.after = after;
  }

  /** The passages that differ, in the order of the texts. */
  static List<Change> compare(List<Passage> before, List<Passage> after) {
    TextComparer comparer = new TextComparer(before, after);
    for (Run run : Edits.between(identities(before), identities(after))) {
      if (!run.same()) {
        comparer.compare(run);
      }
    }
    return comparer.changes;
  }

  private static List<String> identities(List<Passage> passages) {
    return passages.stream().map(Passage::identity).toList();
  }

  private void compare(Run run) {
    int olds = run.oldEnd() - run.oldStart();
    int news = run.newEnd() - run.newStart();
    if ((long) olds * news > MOST_PAIRS) {
      before.subList(run.oldStart(), run.oldEnd()).forEach(this::gone);
      after.subList(run.newStart(), run.newEnd()).forEach(this::added);
      return;
    }
    double[][] likeness = likeness(run);
    double[][] best = best(likeness, olds, news);
    int i = 0;
    int j = 0;
    while (i < olds || j < news) {
      boolean pair = i < olds && j < news && likeness[i][j] > 0;
      if (pair && best[i][j] <= best[i + 1][j + 1] + likeness[i][j]) {
        add(
            WordComparer.compare(
                before.get(run.oldStart() + i++), after.get(run.newStart() + j++)));
      } else if (i < olds && (j == news || best[i + 1][j] >= best[i][j + 1])) {
        gone(before.get(run.oldStart() + i++));
      } else {
        added(after.get(run.newStart() + j++));
      }
    }
  }

  private void gone(Passage passage) {
    add(WordComparer.whole(passage, Piece.Kind.GONE));
  }

  private void added(Passage passage) {
    add(WordComparer.whole(passage, Piece.Kind.ADDED));
  }

  /** How much each old passage is like each new one; nothing when that is too little. */
  private double[][] likeness(Run run) {
    List<Passage> olds = before.subList(run.oldStart(), run.oldEnd());
    List<Passage> news = after.subList(run.newStart(), run.newEnd());
    List<Bag> newBags = news.stream().map(passage -> Bag.of(passage.identities())).toList();
    double[][] likeness = new double[olds.size()][news.size()];
    for (int i = 0; i < olds.size(); i++) {
      Bag bag = Bag.of(olds.get(i).identities());
      for (int j = 0; j < news.size(); j++) {
        double alike = bag.likeness(newBags.get(j));
        likeness[i][j] = alike >= ALIKE ? alike : 0;
      }
    }
    boolean single = olds.size() == 1 && news.size() == 1;
    if (single && olds.get(0).tokens().size() <= SHORT && news.get(0).tokens().size() <= SHORT) {
      likeness[0][0] = 1;
    }
    return likeness;
  }

  /** The most likeness that pairs in order can have, from each two passages to the last ones. */
  private static double[][] best(double[][] likeness, int olds, int news) {
    double[][] best = new double[olds + 1][news + 1];
    for (int i = olds - 1; i >= 0; i--) {
      for (int j = news - 1; j >= 0; j--) {
        double paired = likeness[i][j] > 0 ? best[i + 1][j + 1] + likeness[i][j] : 0;
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return best;
  }

  /** What differs in nothing that readers see is no change. */
  private void add(List<Piece> pieces) {
    if (pieces.stream().anyMatch(piece -> piece.kind() != Piece.Kind.SAME)) {
      changes.add(new Change.Text(pieces));
    }
  }
}
