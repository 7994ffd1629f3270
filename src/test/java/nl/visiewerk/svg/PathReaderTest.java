package nl.visiewerk.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.PathIterator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths mean what SVG says that they mean. */
class PathReaderTest {
  /** The path with absolute places, in tenths. */
  private static String read(String commands) {
    StringBuilder read = new StringBuilder();
    double[] at = new double[6];
    PathIterator parts = PathReader.read(commands).path().getPathIterator(null);
    for (; !parts.isDone(); parts.next()) {
      int kind = parts.currentSegment(at);
      read.append("MLQCZ".charAt(kind));
      int numbers = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_CUBICTO ? 6 : 2;
      for (int i = 0; i < numbers; i++) {
        read.append(i == 0 ? "" : " ")
            .append(String.format(Locale.ROOT, "%.1f", Math.round(at[i] * 10) / 10.0));
      }
    }
    return read.toString().replace(".0", "");
  }

  @ParameterizedTest
  @CsvSource({
    "M1 2 L3 4, M1 2L3 4",
    "m1 2 l3 4, M1 2L4 6",
    "'M1,2,3,4 5,6', M1 2L3 4L5 6",
    "m1 2 3 4 5 6, M1 2L4 6L9 12",
    "M1 2H5V7h-1v-1, M1 2L5 2L5 7L4 7L4 6",
    "M1 1h1 2 3, M1 1L2 1L4 1L7 1",
    "M0 0C1 1 2 1 3 0, M0 0C1 1 2 1 3 0",
    "M0 0C1 1 2 1 3 0S5 -1 6 0, M0 0C1 1 2 1 3 0C4 -1 5 -1 6 0",
    "M3 0S5 -1 6 0, M3 0C3 0 5 -1 6 0",
    "m1 1c1 1 2 1 3 0s2-1 3 0, M1 1C2 2 3 2 4 1C5 0 6 0 7 1",
    "M0 0Q3 3 6 0, M0 0C2 2 4 2 6 0",
    "M0 0Q3 3 6 0T12 0, M0 0C2 2 4 2 6 0C8 -2 10 -2 12 0",
    "M0 0T6 0, M0 0C0 0 2 0 6 0",
    "M1 1L2 2ZL3 3, M1 1L2 2ZM1 1L3 3",
    "M1 1L2 2zm1 1l1 1, M1 1L2 2ZM2 2L3 3",
    "M1e1-1.5E+1.5.5, M10 -15L0.5 0.5",
    "M.5.5-1-2, M0.5 0.5L-1 -2",
    "M+1-2, M1 -2",
    "'\n M 1 , 2\tL\r\n3 4 ', M1 2L3 4"
  })
  void commandsComeOutWithTheirPlaces(String commands, String places) {
    assertEquals(places, read(commands));
    assertTrue(PathReader.read(commands).whole());
  }

  /** A quarter of a circle is one curve; its control points are at 0.5523 of the radius. */
  @ParameterizedTest
  @CsvSource({
    "M0 0A10 10 0 0 1 10 10, M0 0C5.5 0 10 4.5 10 10",
    "M0 0A10 10 0 0 0 10 10, M0 0C0 5.5 4.5 10 10 10",
    "M.5.5-1-2a1 1 0 011 1, M0.5 0.5L-1 -2C-0.4 -2 0 -1.6 0 -1",
    "M0 0a1 1 0 0110 0, M0 0C0 -2.8 2.2 -5 5 -5C7.8 -5 10 -2.8 10 0",
    "M0 0a0 5 0 0 1 9 9, M0 0L9 9",
    "M1 1A5 5 0 1 1 1 1, M1 1L1 1",
    "M0 0A20 10 90 0 1 10 20, M0 0C5.5 0 10 9 10 20",
    "M0 0A-10 10 360 0 1 10 10, M0 0C5.5 0 10 4.5 10 10"
  })
  void arcsBecomeCurves(String commands, String places) {
    assertEquals(places, read(commands));
  }

  @Test
  void theLargeArcIsThreeQuartersOfACircle() {
    assertEquals(
        "M0 0C0 -5.5 4.5 -10 10 -10C15.5 -10 20 -5.5 20 0C20 5.5 15.5 10 10 10",
        read("M0 0A10 10 0 1 1 10 10"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M1 2L3 4L5",
        "M1 2L3 4L5 x",
        "M1 2L3 4 Q 1",
        "M1 2L3 4B5 6",
        "M1 2L3 4A1 1 0 2 1 5 5",
        "M1 2L3 4 #",
        "M1 2L3 4L--1 2",
        "M1 2L3 4L. 3"
      })
  void aMistakeEndsIt(String commands) {
    assertEquals("M1 2L3 4", read(commands));
    assertFalse(PathReader.read(commands).whole());
  }

  @ParameterizedTest
  @ValueSource(strings = {"L1 2", "1 2", "x", "Z", "M", "M1"})
  void itBeginsWithAPlace(String commands) {
    assertEquals("", read(commands));
    assertFalse(PathReader.read(commands).whole());
  }

  @Test
  void nothingIsAPathToo() {
    assertEquals("", read(" \n "));
    assertTrue(PathReader.read("").whole());
  }
}
