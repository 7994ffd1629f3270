package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The last line of a page. */
class PageEndsTest {
  private static final List<String> WORDS =
      List.of("verantwoordelijkheid", "een", "samenwerkingsverband", "jeugdhulpaanbieders", "van");

  @Test
  void isNoHalfWord() throws IOException {
    Random any = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6000; i++) {
      text.append(i % 61 == 0 ? "</p><p>" : " ").append(WORDS.get(any.nextInt(WORDS.size())));
    }
    List<String> pages = Sheet.pages("<p>" + text + "</p>");
    assertTrue(pages.size() > 10, () -> "only " + pages.size());
    assertTrue(endsOfLines(pages).anyMatch(word -> !WORDS.contains(word)), "no word is broken");
    assertEquals(
        List.of(),
        endsOfLines(pages.stream().map(PageEndsTest::lastLine).toList())
            .filter(word -> !WORDS.contains(word))
            .toList());
  }

  private static Stream<String> endsOfLines(List<String> texts) {
    return texts.stream()
        .flatMap(String::lines)
        .filter(line -> !line.startsWith("pagina"))
        .map(line -> line.strip().replaceFirst(".* ", ""));
  }

  private static String lastLine(String page) {
    return page.strip().replaceFirst("(?s).*\\R", "");
  }
}
