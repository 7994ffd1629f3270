package nl.visiewerk.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What makes one list of another, as runs from the first to the last: of what both have, and of
 * what comes in the place of what.
 */
final class Edits {
  /** Takes a second or two. */
  private static final long MOST_STEPS = 400_000_000;

  /** The same for lists with the same words in quite another order. */
  private static final long MOST_PAIRS = 400_000_000;

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

    private Run movedBy(int by) {
      return new Run(same, oldStart + by, oldEnd + by, newStart + by, newEnd + by);
    }
  }

  /**
   * The runs, with as little as possible that is not in both. Of lists that are both very long and
   * very different all between the first and the last difference counts as different: looking
   * closer would take minutes.
   */
  static List<Run> between(List<String> before, List<String> after) {
    int least = Math.min(before.size(), after.size());
    int start = 0;
    while (start < least && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    List<Run> runs = new ArrayList<>();
    add(runs, new Run(true, 0, start, 0, start));
    int oldEnd = before.size() - end;
    int newEnd = after.size() - end;
    addBetween(runs, before.subList(start, oldEnd), after.subList(start, newEnd), start);
    add(runs, new Run(true, oldEnd, before.size(), newEnd, after.size()));
    return runs;
  }

  private static void addBetween(
      List<Run> runs, List<String> before, List<String> after, int start) {
    int oldAt = 0;
    int newAt = 0;
    for (Change change : changes(before, after)) {
      add(
          runs,
          new Run(true, oldAt, change.startOriginal, newAt, change.startRevised).movedBy(start));
      oldAt = change.endOriginal;
      newAt = change.endRevised;
      add(
          runs,
          new Run(false, change.startOriginal, oldAt, change.startRevised, newAt).movedBy(start));
    }
    add(runs, new Run(true, oldAt, before.size(), newAt, after.size()).movedBy(start));
  }

  private static List<Change> changes(List<String> before, List<String> after) {
    if (isTooMuch(before, after)) {
      return List.of(new Change(DeltaType.CHANGE, 0, before.size(), 0, after.size()));
    }
    // In the variant that needs no more memory than the lists themselves.
    List<Change> changes =
        new ArrayList<>(new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null));
    changes.sort(
        Comparator.comparingInt((Change change) -> change.startOriginal)
            .thenComparingInt(change -> change.startRevised));
    return changes;
  }

  /** The time goes with the length of the lists times the number of differences. */
  private static boolean isTooMuch(List<String> before, List<String> after) {
    long pairs = (long) before.size() * after.size();
    if (pairs < MOST_STEPS) {
      return false;
    }
    long all = (long) before.size() + after.size();
    double differences = (1 - Bag.of(before).likeness(Bag.of(after))) * all;
    return all * differences > MOST_STEPS || pairs > MOST_PAIRS;
  }

  /** Adds a run that is not empty; one of the same sort is made longer. */
  private static void add(List<Run> runs, Run run) {
    if (run.oldStart() == run.oldEnd() && run.newStart() == run.newEnd()) {
      return;
    }
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null && last.same() == run.same()) {
      runs.set(runs.size() - 1, last.upTo(run));
    } else {
      runs.add(run);
    }
  }
}
