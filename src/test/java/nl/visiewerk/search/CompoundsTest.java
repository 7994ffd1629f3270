package nl.visiewerk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompoundsTest {
  @Test
  void takesAWordApartIntoWordsOfTheSite() {
    Compounds compounds =
        new Compounds(List.of("jeugd", "hulp", "jeugdhulp", "wachttijd", "jeugdhulpwachttijd"));

    assertEquals(
        Set.of("jeugd", "hulp", "jeugdhulp", "wachttijd"), compounds.of("jeugdhulpwachttijd"));
    assertEquals(Set.of("jeugd", "hulp"), compounds.of("jeugdhulp"));
  }

  @Test
  void knowsTheLettersBetweenParts() {
    Compounds compounds = new Compounds(List.of("gezin", "team", "kind", "opvang", "jongere"));

    assertEquals(Set.of("gezin", "team"), compounds.of("gezinsteam"));
    assertEquals(Set.of("kind", "opvang"), compounds.of("kinderopvang"));
    assertEquals(Set.of("jongere", "opvang"), compounds.of("jongerenopvang"));
  }

  @Test
  void explainsAllOfAWordOrNothing() {
    Compounds compounds = new Compounds(List.of("huis", "hulp", "arts"));

    assertEquals(Set.of("huis", "arts"), compounds.of("huisarts"));
    assertEquals(Set.of(), compounds.of("huisvesting"));
    assertEquals(Set.of(), compounds.of("thuis"));
    assertEquals(Set.of(), compounds.of("huis"));
  }

  @Test
  void staysQuickWithALongRowOfTheSameLetters() {
    Compounds compounds = new Compounds(List.of("aaaa", "aaaaa"));

    assertEquals(Set.of("aaaa", "aaaaa"), compounds.of("a".repeat(60)));
  }
}
