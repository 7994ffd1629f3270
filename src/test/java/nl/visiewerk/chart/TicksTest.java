package nl.visiewerk.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
  @ParameterizedTest
  @CsvSource({
    "0, 47, '[0, 10, 20, 30, 40, 50]'",
    "0, 50, '[0, 10, 20, 30, 40, 50]'",
    "0, 51, '[0, 20, 40, 60]'",
    "1.1, 1.6, '[1.1, 1.2, 1.3, 1.4, 1.5, 1.6]'",
    "11.5, 14.1, '[11, 12, 13, 14, 15]'",
    "-1312000, 26576000, '[-10000000, 0, 10000000, 20000000, 30000000]'",
    "-5, -1, '[-5, -4, -3, -2, -1]'",
    "0.001, 0.0042, '[0.001, 0.002, 0.003, 0.004, 0.005]'",
    "80, 80, '[80, 81]'",
    "0, 0, '[0, 1]'",
  })
  void areRoundNumbersAroundTheValues(BigDecimal lowest, BigDecimal highest, String expected) {
    assertEquals(expected, Ticks.around(lowest, highest, 5).toString());
  }
}
