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
}
