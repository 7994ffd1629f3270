package nl.visiewerk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Jeugd- en gezinsteams     | jeugd en gezinsteams
          de regio's, JGT\u2019s    | de regios jgts
          'cli\u00ebnten' cafe\u0301 | clienten cafe
          \u00e9\u00e9n co\u00f6rdinator | een coordinator
          2021-2026: 18+            | 2021 2026 18
          Samen Sterk (jeugd)hulp   | samen sterk jeugd hulp
          \u2026                    | ""
          """)
  void cutsTextIntoPlainWords(String text, String words) {
    List<String> found = new ArrayList<>();
    Tokens.each(text, found::add);

    assertEquals(words, String.join(" ", found));
  }
}
