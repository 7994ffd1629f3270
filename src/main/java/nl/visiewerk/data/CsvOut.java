package nl.visiewerk.data;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes one file in CSV as RFC 4180 has it, in the way that a spreadsheet set to Dutch opens by
 * itself: semicolons, a comma for decimals, and a byte order mark, without which it takes UTF-8 for
 * something else.
 */
final class CsvOut {
  private static final char SEPARATOR = ';';
  private static final String LINE_END = "\r\n";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What makes a spreadsheet calculate a cell rather than show it. */
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
  private boolean inRow;

  /** A cell with text; empty for null. One that looks like a formula gets an apostrophe first. */
  CsvOut cell(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return raw("");
    }
    boolean isFormula = FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return raw(quoted(isFormula ? "'" + text : text));
  }

  CsvOut cell(@Nullable Integer number) {
    return raw(number == null ? "" : number.toString());
  }

  /** A cell with a figure; empty where the source gives none. */
  CsvOut cell(Optional<BigDecimal> figure) {
    return raw(figure.map(f -> f.toPlainString().replace('.', ',')).map(CsvOut::quoted).orElse(""));
  }

  /** Ends the row. */
  void end() {
    out.append(LINE_END);
    inRow = false;
  }

  /** The file with what was written. */
  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private CsvOut raw(String cell) {
    if (inRow) {
      out.append(SEPARATOR);
    }
    out.append(cell);
    inRow = true;
    return this;
  }

  private static String quoted(String text) {
    boolean isPlain = text.chars().noneMatch(c -> c == SEPARATOR || c == '"' || c < ' ');
    return isPlain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
