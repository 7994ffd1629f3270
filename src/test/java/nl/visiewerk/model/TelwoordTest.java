package nl.visiewerk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelwoordTest {
  @ParameterizedTest
  @CsvSource({
    "-1, -1",
    "0, nul",
    "1, een",
    "7, zeven",
    "13, dertien",
    "14, veertien",
    "19, negentien",
    "20, twintig",
    "21, eenentwintig",
    "22, tweeëntwintig",
    "33, drieëndertig",
    "48, achtenveertig",
    "80, tachtig",
    "99, negenennegentig",
    "100, 100",
    "1234, 1234"
  })
  void wordOfANumber(int number, String word) {
    assertEquals(word, Telwoord.van(number));
  }

  @ParameterizedTest
  @CsvSource({"twee, 2", "Dertien, 13", "tweeëntwintig, 22", "7, 7", "99, 99"})
  void numberOfAWord(String word, int number) {
    assertEquals(Optional.of(number), Telwoord.getal(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"honderd", "100", "één", "tweede", ""})
  void noNumber(String word) {
    assertEquals(Optional.empty(), Telwoord.getal(word));
  }

  @Test
  void capital() {
    assertEquals("Acht", Telwoord.metHoofdletter(8));
    assertEquals("Eenenveertig", Telwoord.metHoofdletter(41));
    assertEquals("250", Telwoord.metHoofdletter(250));
  }
}
