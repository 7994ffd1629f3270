package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where tables break that begin at any height of a page. */
class TablesTest {
  /** As many as would fill a page by themselves. */
  private static final int LINES = 40;

  private static final int ROWS = 6;

  private static final List<String> PAGES = new ArrayList<>();

  @BeforeAll
  static void print() throws IOException {
    StringBuilder chapters = new StringBuilder();
    for (int lines = 0; lines < LINES; lines++) {
      chapters
          .append("<div class=\"hoofdstuk\"><h1>Titel</h1>")
          .append("<p>Een regel.</p>".repeat(lines))
          .append(lines % 2 == 0 ? "<h2>Tabelkop</h2>" : "")
          .append("<table><thead><tr><th>Nummer</th><th>Inhoud</th></tr></thead><tbody>");
      for (int row = 0; row < ROWS; row++) {
        String text = "veel om te lezen ".repeat(20);
        chapters.append("<tr><th scope=\"row\">begin</th><td><p>").append(text);
        chapters.append("</p><p>Het eind</p></td></tr>");
      }
      chapters.append("</tbody></table></div>");
    }
    PAGES.addAll(Sheet.pages(chapters.toString()));
  }

  @Test
  void rowsAreWhole() {
    assertEquals(List.of(), wrong(page -> count(page, "begin") != count(page, "Het eind")));
    assertEquals(LINES * ROWS, PAGES.stream().mapToInt(page -> count(page, "begin")).sum());
  }

  @Test
  void everyPageWithRowsHasTheHeader() {
    assertEquals(List.of(), wrong(page -> page.contains("begin") && !page.contains("Nummer")));
    assertTrue(
        PAGES.stream().filter(page -> page.contains("Nummer")).count() > LINES, "none goes on");
  }

  @Test
  void noHeaderStaysBehind() {
    assertEquals(List.of(), wrong(page -> page.contains("Nummer") && !page.contains("begin")));
  }

  @Test
  void noHeadingStaysBehind() {
    assertEquals(List.of(), wrong(page -> page.contains("Tabelkop") && !page.contains("begin")));
  }

  private static List<Integer> wrong(Predicate<String> rule) {
    return IntStream.range(0, PAGES.size()).filter(i -> rule.test(PAGES.get(i))).boxed().toList();
  }

  private static int count(String page, String word) {
    return page.split(word, -1).length - 1;
  }
}
