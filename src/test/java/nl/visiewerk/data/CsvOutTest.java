package nl.visiewerk.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOutTest {
  private final CsvOut out = new CsvOut();

  @Test
  void beginsWithTheMarkByWhichSpreadsheetsKnowUtf8() {
    assertEquals("\uFEFF", new String(out.bytes(), UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gewoon", "a;b", "zij zei \"nee\"", "twee\nregels", "twee\r\nregels", ",", "é€"})
  void readersGetTheSameText(String text) throws IOException {
    out.cell(text).cell("erna").end();

    CSVRecord row = read().get(0);
    assertEquals(List.of(text, "erna"), row.toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+31", "-", "@naam", "\tx", "\rx"})
  void spreadsheetsCalculateNoText(String text) throws IOException {
    out.cell(text).end();

    assertEquals("'" + text, read().get(0).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0 | 0", "-5 | -5", "1.50 | 1,50", "27781700 | 27781700", "1E+3 | 1000"})
  void figuresHaveACommaAndNoExponent(String figure, String written) throws IOException {
    out.cell(Optional.of(new BigDecimal(figure))).end();

    assertEquals(written, read().get(0).get(0));
  }

  @Test
  void whatIsUnknownIsEmptyAndNotZero() {
    out.cell(Optional.empty()).cell((String) null).cell((Integer) null).cell("x").end();

    assertEquals(";;;x\r\n", text());
  }

  private String text() {
    return new String(out.bytes(), UTF_8).substring(1);
  }

  private List<CSVRecord> read() throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(';')
        .get()
        .parse(new StringReader(text()))
        .getRecords();
  }
}
