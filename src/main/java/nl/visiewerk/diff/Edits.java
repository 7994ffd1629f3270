package nl.visiewerk.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What makes one list of another, as runs from the first to the last: of what both have, and of
 * what comes in the place of what.
 */
final class Edits {
  private Edits() {}

  /**
   * A run. Ends are not included.
   *
   * @param same whether it is in both; if not, one of the two may be empty
   */
  record Run(boolean same, int oldStart, int oldEnd, int newStart, int newEnd) {
    /** All from the beginning of this run to the end of a later one, of the sort of this one. */
    Run upTo(Run last) {
      return new Run(same, oldStart, last.oldEnd, newStart, last.newEnd);
    }
  }

  /** The runs, with as little as possible that is not in both. */
  static List<Run> between(List<String> before, List<String> after) {
    // In the variant that needs no more memory than the lists themselves.
    List<Change> changes =
        new ArrayList<>(new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null));
    changes.sort(
        Comparator.comparingInt((Change change) -> change.startOriginal)
            .thenComparingInt(change -> change.startRevised));
    List<Run> runs = new ArrayList<>();
    int oldAt = 0;
    int newAt = 0;
    for (Change change : changes) {
      add(runs, true, oldAt, change.startOriginal, newAt, change.startRevised);
      add(
          runs,
          false,
          change.startOriginal,
          change.endOriginal,
          change.startRevised,
          change.endRevised);
      oldAt = change.endOriginal;
      newAt = change.endRevised;
    }
    add(runs, true, oldAt, before.size(), newAt, after.size());
    return runs;
  }

  /** Adds a run that is not empty; one of the same sort is made longer. */
  private static void add(
      List<Run> runs, boolean same, int oldStart, int oldEnd, int newStart, int newEnd) {
    if (oldStart == oldEnd && newStart == newEnd) {
      return;
    }
    Run run = new Run(same, oldStart, oldEnd, newStart, newEnd);
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null && last.same() == same) {
      runs.set(runs.size() - 1, last.upTo(run));
    } else {
      runs.add(run);
    }
  }
}
