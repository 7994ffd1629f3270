package nl.visiewerk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {
  @ParameterizedTest
  @CsvSource({
    "visie, visies",
    "ambitie, ambities",
    "gezin, gezinnen",
    "huis, huizen",
    "brief, brieven",
    "taak, taken",
    "neef, neven",
    "wachttijd, wachttijden",
    "mogelijkheden, mogelijkheid",
    "gemeente, gemeenten",
    "idee, ideeen",
    "regio, regios",
    "team, teams",
    "kind, kinderen",
    "stad, steden",
    "specialistisch, specialistische",
  })
  void bringsFormsOfAWordTogether(String one, String other) {
    assertEquals(
        List.of(List.of(one, other)), WordForms.group(List.of(one, other)), one + ", " + other);
  }

  @ParameterizedTest
  @CsvSource({
    "huis, hulp",
    "kans, kansel",
    "woede, wonen",
    "2021, 2022",
    "scholing, school",
  })
  void keepsOtherWordsApart(String one, String other) {
    assertEquals(List.of(List.of(one), List.of(other)), WordForms.group(List.of(one, other)));
  }

  @Test
  void joinsAPluralOnlyToASingularThatTheSiteHas() {
    assertEquals(
        List.of(List.of("gas"), List.of("glazen")), WordForms.group(List.of("gas", "glazen")));
  }

  @Test
  void givesTheSameGroupsInWhateverOrder() {
    List<List<String>> groups = List.of(List.of("huis", "huizen"), List.of("taak", "taken"));

    assertEquals(groups, WordForms.group(List.of("huis", "huizen", "taak", "taken")));
    assertEquals(groups, WordForms.group(List.of("taken", "huizen", "taak", "huis")));
  }
}
