package nl.visiewerk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "31, V", "32, X0", "1023, _V", "1024, XW0"})
  void writesNumbersInDigitsOfFiveBits(int number, String digits) {
    StringBuilder out = new StringBuilder();
    Code.append(number, out);

    assertEquals(digits, out.toString());
  }

  @Test
  void writesStepsBetweenPassages() {
    int[] postings = {Posting.of(3, 1, Posting.IN_TITLE), Posting.of(5, 0, Posting.ELSEWHERE)};

    assertEquals("3z23", Code.postings(postings));
  }

  @Test
  void postingsKeepTheirValueWhenMoved() {
    int posting = Posting.of(7, 0.5, Posting.WHOLE_NAME);
    int moved = Posting.moved(posting, 1000);

    assertEquals(1007, Posting.passage(moved));
    assertEquals(Posting.value(posting), Posting.value(moved));
  }

  @Test
  void weightsRiseWithWhatAPassageSays() {
    int little = Posting.value(Posting.of(0, 0.1, Posting.ELSEWHERE));
    int more = Posting.value(Posting.of(0, 0.2, Posting.ELSEWHERE));
    int most = Posting.value(Posting.of(0, 1, Posting.WHOLE_NAME));

    assertTrue(0 < little && little < more && more < most && most < 64);
  }
}
