package nl.visiewerk.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditsTest {
  private static final long SEED = 2026;

  @Test
  void runsAreBothLists() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2000; i++) {
      List<String> before = letters(random);
      List<String> after = letters(random);
      List<String> old = new ArrayList<>();
      List<String> now = new ArrayList<>();
      Edits.Run last = null;
      for (Edits.Run run : Edits.between(before, after)) {
        List<String> gone = before.subList(run.oldStart(), run.oldEnd());
        List<String> added = after.subList(run.newStart(), run.newEnd());
        assertEquals(run.same(), gone.equals(added), before + " " + after);
        assertNotEquals(last == null ? null : last.same(), run.same());
        old.addAll(gone);
        now.addAll(added);
        last = run;
      }
      assertEquals(before, old);
      assertEquals(after, now);
    }
  }

  private static List<String> letters(Random random) {
    return random.ints(random.nextInt(12), 0, 4).mapToObj(i -> "abcd".substring(i, i + 1)).toList();
  }

  @Test
  void changesAsLittleAsPossible() {
    List<Edits.Run> runs = Edits.between(List.of("a", "b", "c"), List.of("a", "x", "b", "c"));
    assertEquals(
        List.of(
            new Edits.Run(true, 0, 1, 0, 1),
            new Edits.Run(false, 1, 1, 1, 2),
            new Edits.Run(true, 1, 3, 2, 4)),
        runs);
  }

  @Test
  void looksNoCloserAtWhatIsLongAndDifferent() {
    List<String> before = numbers(0, 30_000);
    List<String> after = new ArrayList<>(before.subList(0, 10));
    after.addAll(numbers(50_000, 80_000));
    assertEquals(
        List.of(new Edits.Run(true, 0, 10, 0, 10), new Edits.Run(false, 10, 30_000, 10, 30_010)),
        Edits.between(before, after));
  }

  @Test
  void findsASmallDifferenceInWhatIsLong() {
    List<String> before = numbers(0, 40_000);
    List<String> after = new ArrayList<>(before);
    after.set(10, "x");
    after.remove(20_000);
    assertEquals(5, Edits.between(before, after).size());
  }

  private static List<String> numbers(int from, int to) {
    return IntStream.range(from, to).mapToObj(Integer::toString).toList();
  }
}
