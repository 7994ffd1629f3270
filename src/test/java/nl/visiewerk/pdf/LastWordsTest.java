package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The last line of a title. */
class LastWordsTest {
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
