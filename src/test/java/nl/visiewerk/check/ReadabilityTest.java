package nl.visiewerk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReadabilityTest {
  @Test
  void countsWordsOfSentences() {
    Readability text = new Readability();
    text.add("De hulp is er. 'Dat is fijn', zegt zij (o.a. 's avonds). Het kost 2.000 euro!");
    text.add("- ; :");

    assertEquals(17, text.words());
    assertEquals(9, text.longest());
    assertEquals("'Dat is fijn', zegt zij", text.startOfLongest());
  }

  /** Ten words with twenty syllables in two sentences: 206.8 - 77 × 2 - 0.93 × 5 = 48.15. */
  @Test
  void scoreIsThatOfFleschAndDouma() {
    Readability text = new Readability();
    text.add("Samen zoeken ouders nieuwe wegen. Samen zoeken ouders nieuwe wegen.");

    assertEquals(10, text.words());
    assertEquals(48, text.score());
    assertEquals(0, text.longWords());
  }

  @Test
  void longWordsHaveFiveSyllables() {
    Readability text = new Readability();
    text.add("Wij werken aan samenwerkingsverbanden, coördinatie en organiseren.");

    assertEquals(43, text.longWords());
  }

  @Test
  void noTextIsEasy() {
    assertEquals(100, new Readability().score());
    assertEquals(0, new Readability().longWords());
  }
}
