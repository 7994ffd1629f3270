package nl.visiewerk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.browser.BrowserTest;
import nl.visiewerk.browser.Chromium;
import nl.visiewerk.browser.RealSite;
import org.junit.jupiter.api.Test;

/**
 * Whether readers find what they ask for on the real site: the questions of {@code vragen.tsv}, put
 * to the search page as it is.
 */
@BrowserTest
class RelevanceTest {
  private static final Path QUESTIONS =
      Path.of("src/test/resources/nl/visiewerk/search/vragen.tsv");
  private static final int LEAST_QUESTIONS = 60;
  private static final double LEAST_SHARE_FIRST = 0.85;
  private static final int SHOWN = 3;

  /**
   * A question.
   *
   * @param place among how many of the first results an answer must be
   * @param answers the addresses that answer it
   */
  private record Question(int place, String text, List<String> answers) {
    static Question of(String line) {
      String[] cells = line.split("\t", -1);
      return new Question(
          Integer.parseInt(cells[0]), cells[1], List.of(cells).subList(2, cells.length));
    }

    /** The place of the first answer, from 1; more than can be asked for when there is none. */
    int placeIn(List<String> results) {
      for (int i = 0; i < results.size(); i++) {
        if (answers.contains(results.get(i))) {
          return i + 1;
        }
      }
      return SHOWN + 1;
    }
  }

  @Test
  void answersComeFirst(RealSite site) throws IOException {
    List<Question> questions =
        Files.readAllLines(QUESTIONS).stream()
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(Question::of)
            .toList();
    List<String> missed = new ArrayList<>();
    int first = 0;
    try (Chromium chromium = Chromium.start()) {
      Page window = chromium.window(1280, 900, ColorScheme.LIGHT);
      for (Question question : questions) {
        List<String> results = ask(window, site, question.text());
        int place = question.placeIn(results);
        first += place == 1 ? 1 : 0;
        if (place > question.place()) {
          missed.add(question.text() + ": " + results);
        }
      }
    }
    System.out.printf(
        "Search: %d questions, %d answered by the first result, %d where asked for.%n",
        questions.size(), first, questions.size() - missed.size());

    assertTrue(questions.size() >= LEAST_QUESTIONS);
    assertEquals(List.of(), missed);
    assertTrue(first >= LEAST_SHARE_FIRST * questions.size(), first + " first");
  }

  /** The addresses of the first results. */
  @SuppressWarnings("unchecked") // the script returns an array of strings
  private static List<String> ask(Page window, RealSite site, String question) {
    window.navigate(
        site.url("zoeken.html") + "?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    window.waitForFunction("document.querySelector('.aantal').textContent !== ''");
    return (List<String>)
        window.evaluate(
            "most => [...document.querySelectorAll('.resultaten h2 a')].slice(0, most)"
                + ".map(link => link.getAttribute('href'))",
            SHOWN);
  }
}
