package nl.visiewerk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.visiewerk.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineIndexTest {
  private static final String TEXT = "een\n\ntwee\ndrie";
  private static final LineIndex LINES = new LineIndex("a.md", TEXT);

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1",
    "2, 1, 3",
    "3, 1, 4",
    "4, 2, 1",
    "5, 3, 1",
    "9, 3, 5",
    "10, 4, 1",
    "14, 4, 5"
  })
  void placeOfAnOffset(int offset, int line, int column) {
    assertEquals(new Location("a.md", line, column), LINES.at(offset));
    assertEquals(offset, LINES.offsetOf(new Location("a.md", line, column)));
  }

  @Test
  void emptyText() {
    assertEquals(new Location("a.md", 1, 1), new LineIndex("a.md", "").at(0));
  }

  @Test
  void textThatIsAPart() {
    LineIndex part = LINES.within(offset -> offset + 5);

    assertEquals(new Location("a.md", 3, 1), part.at(0));
    assertEquals(new Location("a.md", 4, 2), part.at(6));
  }
}
