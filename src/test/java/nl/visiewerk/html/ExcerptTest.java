package nl.visiewerk.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final int LONGEST = 260;
  private static final String SENTENCE =
      "Deze zin is met opzet lang genoeg om op eigen benen te staan, als dat zo uitkomt in de tekst.";

  private static String excerpt(String... blocks) {
    return Excerpt.first(List.of(blocks), LONGEST);
  }

  @Test
  void isTheWholeOfAShortText() {
    assertEquals("Kort en goed.", excerpt("Kort en goed."));
    assertEquals("Samen: een; twee.", excerpt("Samen:", "een;", "twee."));
    assertEquals("Samen: een twee", excerpt("Samen:", "een", "twee"));
  }

  @Test
  void endsAfterTheParagraphThatIsEnough() {
    assertEquals(SENTENCE, excerpt(SENTENCE, "Dit hoort er niet meer bij."));
  }

  @Test
  void leavesAListAloneThatItDoesNotReach() {
    assertEquals(SENTENCE, excerpt(SENTENCE + " Het gaat om:", "een;", "twee."));
  }

  @Test
  void saysThatAListGoesOn() {
    String items =
        "hulp die dichtbij is en die past bij wat het gezin zelf al kan en ook al echt doet";
    assertEquals(
        "Wij willen: " + items + " \u2026",
        excerpt("Wij willen:", items + ";", items + ";", "en nog meer."));
    assertEquals("Wij willen: " + items + " \u2026", excerpt("Wij willen:", items, "en nog meer"));
  }

  @Test
  void cutsALongTextAfterASentenceOrElseAWord() {
    assertEquals(SENTENCE, excerpt(SENTENCE + " En dan " + "nog meer ".repeat(30) + "woorden."));
    assertEquals("woord" + " woord".repeat(42) + " \u2026", excerpt("woord ".repeat(60) + "."));
    assertEquals("a".repeat(LONGEST) + " \u2026", excerpt("a".repeat(300)));
  }

  @Test
  void doesNotEndOnAMarkBeforeTheCut() {
    assertEquals("woord," + " woord,".repeat(35) + " woord \u2026", excerpt("woord, ".repeat(60)));
  }
}
