package nl.visiewerk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
  @ParameterizedTest
  @CsvSource({
    "kind, 1",
    "hulp, 1",
    "jeugd, 1",
    "nieuw, 1",
    "eeuw, 1",
    "mooi, 1",
    "groeien, 2",
    "ouder, 2",
    "gemeente, 3",
    "beleid, 2",
    "bijeenkomst, 3",
    "jeugdhulp, 2",
    "situatie, 4",
    "regio, 3",
    "financieel, 4",
    "sociaal, 3",
    "ideeën, 3",
    "beïnvloeden, 4",
    "coördinatie, 5",
    "bureau, 2",
    "quota, 2",
    "samenwerkingsverband, 6",
    "GGZ, 3",
    "2026, 1",
    "brr, 1",
  })
  void countsWhatIsHeard(String word, int syllables) {
    assertEquals(syllables, Syllables.in(word.toCharArray(), 0, word.length()));
  }
}
