package nl.visiewerk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page of the real site: accessible, narrow enough, still, and asking nobody for anything.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
  /** For a quick look while mending: {@code -Dvisiewerk.pages=gemeente/.*}. */
  private static final String PAGES = System.getProperty("visiewerk.pages", ".*");

  private static final int VISITORS = 2;

  private final List<Problem> problems = new ArrayList<>();

  @BeforeAll
  void visitEveryPage(RealSite site) throws InterruptedException, ExecutionException {
    Predicate<String> chosen = Pattern.compile(PAGES).asMatchPredicate();
    List<String> pages = site.pages().stream().filter(chosen).toList();
    assertFalse(pages.isEmpty());
    ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
    try {
      List<Future<List<Problem>>> visits =
          IntStream.range(0, VISITORS)
              .mapToObj(visitor -> visitors.submit(() -> visit(site, share(pages, visitor))))
              .toList();
      for (Future<List<Problem>> visit : visits) {
        problems.addAll(visit.get());
      }
    } finally {
      visitors.shutdownNow();
    }
  }

  @ParameterizedTest
  @EnumSource
  void noPageHasTrouble(Problem.Kind kind) {
    List<String> found =
        problems.stream()
            .filter(problem -> problem.kind() == kind)
            .map(problem -> problem.page() + ": " + problem.detail())
            .sorted()
            .toList();
    assertEquals("", String.join("\n", found));
  }

  /** A list of what one visitor found on its pages, in a browser of its own. */
  private static List<Problem> visit(RealSite site, List<String> pages) {
    try (Visitor visitor = new Visitor(site)) {
      List<Problem> found = List.of();
      for (String page : pages) {
        found = visitor.visit(page);
      }
      return found;
    }
  }

  private static List<String> share(List<String> pages, int visitor) {
    return IntStream.range(0, pages.size())
        .filter(index -> index % VISITORS == visitor)
        .mapToObj(pages::get)
        .toList();
  }
}
