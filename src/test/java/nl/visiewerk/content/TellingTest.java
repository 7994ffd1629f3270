package nl.visiewerk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TellingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Er zijn drie redenen:|3|drie redenen|8",
        "Er zijn 12 redenen|12|12 redenen|8",
        "Dertien gemeenten doen mee|13|Dertien gemeenten|0",
        "Wij doen vier nieuwe grote dingen|4|vier nieuwe grote dingen|9",
        "Er zijn twee thema's|2|twee thema's|8",
        "Zij maakt eenentwintig keuzes|21|eenentwintig keuzes|10",
      })
  void findsCounts(String text, int aantal, String words, int start) {
    assertEquals(List.of(new Telling(aantal, words, start)), Telling.in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Binnen vijf jaar",
        "Over drie weken",
        "De eerste drie dingen",
        "Van de zes gemeenten",
        "ten minste vijf redenen",
        "Er zijn er drie",
        "één ding",
        "een paar dingen",
        "In 2026 gaan gemeenten",
        "1.200 kinderen",
        "Wij willen twee worden",
        "paragraaf 3 redenen",
      })
  void passesOverWhatCountsNoList(String text) {
    assertEquals(List.of(), Telling.in(text));
  }
}
