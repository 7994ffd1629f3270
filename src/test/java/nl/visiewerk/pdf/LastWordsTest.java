package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The last line of a title. */
class LastWordsTest {
  @Test
  void isNotOneShortWordInTheContents() throws IOException {
    StringBuilder entries = new StringBuilder();
    for (int letters = 1; letters < 60; letters++) {
      entries
          .append("<li><a href=\"#t\">Jeugdigen ervaren de hulp ")
          .append("m".repeat(letters))
          .append(" in alle gevallen als passend<span class=\"pagina-volgt\">&#xFFFC;</span>")
          .append("</a></li>");
    }
    String contents = "<div class=\"inhoud\"><ol>" + entries + "</ol></div><h1 id=\"t\">T</h1>";
    List<String> pages = Sheet.pages(contents);
    assertTrue(pages.stream().anyMatch(Pattern.compile("(?m)^als passend").asPredicate()));
    assertTrue(pages.stream().noneMatch(Pattern.compile("(?m)^passend").asPredicate()));
  }

  @Test
  void isNotOneShortWord() throws IOException {
    List<String> lastLines =
        Sheet.pages(
                "<h2>Leidende principes: welke uitgangspunten hanteren we?</h2>"
                    + "<h2>Leidende principes en gezamenlijke verantwoordelijkheidsverdeling</h2>"
                    + "<h2>Een korte titel</h2>")
            .get(0)
            .lines()
            .map(String::strip)
            .toList();
    assertEquals(
        List.of(
            "pagina 1 van 1",
            "Leidende principes: welke uitgangspunten",
            "hanteren we?",
            "Leidende principes en gezamenlijke",
            "verantwoordelijkheidsverdeling",
            "Een korte titel"),
        lastLines);
  }
}
