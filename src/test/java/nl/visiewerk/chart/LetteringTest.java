package nl.visiewerk.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {
  @Test
  void longerWordIsBrokenWhereTheLineEnds() {
    List<String> lines = Lettering.lines("jeugdhulpregiovergadering", 10, 60, 9);

    assertEquals("jeugdhulpregiovergadering", String.join("", lines).replace("-", ""));
    assertTrue(lines.size() > 1, lines::toString);
    for (String line : lines) {
      assertTrue(Lettering.width(line, 10) <= 60, line);
    }
  }

  @Test
  void signOfTwoCharactersIsNotBroken() {
    assertEquals(
        List.of("\uD83D\uDE00-", "\uD83D\uDE00-", "\uD83D\uDE00"),
        Lettering.lines("\uD83D\uDE00".repeat(3), 10, 12, 9));
  }

  @Test
  void widthThatHoldsNothingGivesASignALine() {
    assertEquals(List.of("a-", "b-", "cd"), Lettering.lines("abcd", 10, 1, 9));
  }

  /** It would take days if the time grew with the third power of the length. */
  @Test
  void endlessWordEndsWithAnEllipsis() {
    List<String> lines = Lettering.lines("a".repeat(500_000), 10, 60, 3);

    assertEquals(3, lines.size());
    assertTrue(lines.get(2).endsWith("\u2026"), lines::toString);
  }
}
