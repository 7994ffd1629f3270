package nl.visiewerk.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {
  @Test
  void textIsCutBetweenWords() {
    assertEquals(
        List.of("Specialistische", "hulp in natura"),
        Lettering.wrap("Specialistische hulp in natura", 130));
  }

  @Test
  void boldTextHasLessRoom() {
    assertEquals(List.of("Specialistische hulp"), Lettering.wrap("Specialistische hulp", 150));
    assertEquals(
        List.of("Specialistische", "hulp"), Lettering.wrapBold("Specialistische hulp", 150));
  }

  @Test
  void longWordHasALineOfItsOwn() {
    assertEquals(
        List.of("De", "arbeidsmarkttoelage"), Lettering.wrap("De arbeidsmarkttoelage", 60));
  }

  @Test
  void valueStaysWithTheLastWord() {
    assertEquals(List.of("In", "Leiden\u00a012,5"), Lettering.wrap("In Leiden\u00a012,5", 90));
  }

  @Test
  void wideLettersTakeMoreRoom() {
    assertTrue(Lettering.width("Wm") > Lettering.width("li"));
    assertEquals(0, Lettering.width(""));
  }

  @Test
  void breaksBetweenWords() {
    assertEquals(List.of("aan de", "zee"), Lettering.lines("aan de zee", 10, 40, 4));
  }

  @Test
  void breaksAWordThatIsTooWide() {
    List<String> lines = Lettering.lines("jeugdgezondheidszorg", 10, 60, 9);
    assertTrue(lines.size() > 1);
    assertEquals("jeugdgezondheidszorg", String.join("", lines).replace("-", ""));
    lines.forEach(line -> assertTrue(Lettering.width(line, 10) <= 60, line));
  }

  @Test
  void endsWithAnEllipsisWhenThereIsMore() {
    assertEquals(List.of("aan\u00a0\u2026"), Lettering.lines("aan de zee en verder", 10, 40, 1));
    assertEquals(List.of("jeugd\u00a0\u2026"), Lettering.lines("jeugdigen", 10, 40, 1));
    assertEquals(List.of("aan de"), Lettering.lines("aan de", 10, 40, 1));
  }

  @Test
  void hasOneLineForNoText() {
    assertEquals(List.of(""), Lettering.lines("", 10, 40, 4));
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
