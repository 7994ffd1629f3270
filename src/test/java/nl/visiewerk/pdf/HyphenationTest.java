package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {
  private final Hyphenation hyphenation = new Hyphenation();

  @ParameterizedTest
  @CsvSource({
    "jeugdgezondheidszorg, jeugd-ge-zond-heids-zorg",
    "samenwerkingsverband, samen-wer-kings-ver-band",
    "Kinderbeschermingsmaatregelen, Kin-der-be-scher-mings-maat-re-ge-len",
    "financiële, finan-ci-ële",
  })
  void breaksBetweenSyllables(String word, String broken) {
    assertEquals(broken, hyphenation.hyphenate(word, 8, 3).replace('\u00ad', '-'));
  }

  @Test
  void leavesShortWordsAndTheRestOfTheTextAlone() {
    String text = "De regio's, 13 gemeenten – én de SOZ.";
    assertEquals(text, hyphenation.hyphenate(text, 13, 5));
  }

  @Test
  void keepsTheEdgesOfAWordTogether() {
    assertEquals("jeugdzorg", hyphenation.hyphenate("jeugdzorg", 5, 6));
  }
}
