package nl.visiewerk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Meting;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The figures of the real content as a CSV library reads them. */
class DataTablesTest {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();

  private final RenderedData real = RenderedData.of(Path.of("content"));

  @Test
  void rowsAreAsLongAsTheirHead() throws IOException {
    assertTrue(real.csv().size() > 20, real.csv().keySet().toString());
    for (Map.Entry<String, String> file : real.csv().entrySet()) {
      for (CSVRecord row : read(file.getValue())) {
        assertTrue(row.isConsistent(), file.getKey() + " " + row);
      }
    }
  }

  /** Each figure of the content once, in its own table and in the file with all. */
  @Test
  void everyFigureIsThere() throws IOException {
    Map<String, List<String>> expected = new TreeMap<>();
    for (Document document : real.plan().content().documenten()) {
      for (Bouwsteen bouwsteen : document.bouwstenen()) {
        figures(bouwsteen).ifPresent(figures -> expected.put(bouwsteen.key().toString(), figures));
      }
    }
    assertTrue(expected.size() > 10, expected.keySet().toString());

    Map<String, List<String>> actual = new TreeMap<>();
    for (CSVRecord row : read(real.text("data/cijfers.csv"))) {
      String key = row.get("document") + "/" + row.get("tabel");
      actual.computeIfAbsent(key, k -> new ArrayList<>()).add(row.get("waarde"));
    }
    assertEquals(expected, actual);
  }

  @Test
  void figuresOfAnIndicatorAreAPartOfAllFigures() throws IOException {
    Map<String, List<List<String>>> expected = new TreeMap<>();
    for (CSVRecord row : read(real.text("data/cijfers.csv"))) {
      if (!row.get("indicator").isEmpty()) {
        String path = "data/indicator/" + row.get("indicator") + ".csv";
        expected.computeIfAbsent(path, p -> new ArrayList<>()).add(row.toList());
      }
    }
    Map<String, List<List<String>>> actual = new TreeMap<>();
    for (Map.Entry<String, String> file : real.csv().entrySet()) {
      List<List<String>> rows = read(file.getValue()).stream().map(CSVRecord::toList).toList();
      if (file.getKey().startsWith("data/indicator/") && !rows.isEmpty()) {
        actual.put(file.getKey(), rows);
      }
    }
    assertEquals(expected, actual);
  }

  private static Optional<List<String>> figures(Bouwsteen bouwsteen) {
    List<String> figures = new ArrayList<>();
    if (bouwsteen instanceof Meting meting) {
      meting.rijen().forEach(rij -> rij.waarden().forEach(w -> figures.add(written(w))));
    } else if (bouwsteen instanceof Begroting begroting) {
      begroting.rijen().forEach(rij -> rij.waarden().forEach(w -> figures.add(written(w))));
    }
    return figures.isEmpty() ? Optional.empty() : Optional.of(figures);
  }

  private static String written(Optional<BigDecimal> waarde) {
    return waarde.map(w -> w.toPlainString().replace('.', ',')).orElse("");
  }

  private static List<CSVRecord> read(String csv) throws IOException {
    return FORMAT.parse(new StringReader(csv.substring(1))).getRecords();
  }
}
