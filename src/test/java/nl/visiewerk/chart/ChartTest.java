package nl.visiewerk.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.visiewerk.chart.Drawing.Area;
import nl.visiewerk.chart.Drawing.Label;
import nl.visiewerk.chart.Drawing.Shape;
import nl.visiewerk.chart.Drawing.Spot;
import nl.visiewerk.chart.Drawing.Stroke;
import nl.visiewerk.model.Eenheid;
import nl.visiewerk.model.MetingSoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What charts show of tables. */
class ChartTest {
  private static final int WIDE = 600;
  private static final int NARROW = 300;

  @Test
  void lineIsOpenWhereAValueIsMissing() {
    Table table =
        table(
            List.of(year(2021), year(2022), year(2023), year(2024), year(2025)),
            row("A", "1", "2", null, "3", "4"));
    assertEquals(2, segments(LineChart.of(table).draw(WIDE)).size());
  }

  @Test
  void lineTowardsANormIsDashed() {
    Table.Column norm = new Table.Column("Norm", 2024, MetingSoort.NORM, "");
    Table table = table(List.of(year(2021), year(2022), norm), row("A", "1", "2", "3"));
    List<Stroke> segments = segments(LineChart.of(table).draw(WIDE));
    assertEquals(List.of(false, true), segments.stream().map(Stroke::dashed).toList());
  }

  @Test
  void normBesideARealisationHasALineOfItsOwn() {
    Table.Column norm = new Table.Column("Norm", 2022, MetingSoort.NORM, "");
    Table table =
        table(
            List.of(year(2021), year(2022), norm),
            row("A", "1", "2", "3"),
            row("B", "1", "3", "4"));
    assertEquals(
        List.of("A", "B", "A (norm)", "B (norm)"),
        LineChart.of(table).lines().stream().map(LineChart.Line::naam).toList());
  }

  @Test
  void normWithoutAYearIsALevel() {
    Table.Column norm = new Table.Column("Norm", null, MetingSoort.NORM, "");
    Table table = table(List.of(norm, year(2021), year(2022)), row("A", "80", "60", "70"));
    LineChart chart = LineChart.of(table);
    assertEquals(new BigDecimal("80"), chart.norm());
    assertTrue(labels(chart.draw(WIDE)).contains("norm 80"));
  }

  @Test
  void linesThatAreOneShareTheirName() {
    Table table =
        table(
            List.of(year(2021), year(2022)),
            row("A", "1", "2"),
            row("B", "1", "2"),
            row("C", "1", "2"),
            row("D", "1", null));
    assertEquals(
        List.of("A, B en C", "D"),
        LineChart.of(table).lines().stream().map(LineChart.Line::naam).toList());
  }

  @Test
  void axisSaysWhenItDoesNotBeginAtZero() {
    assertEquals("(procent)", LineChart.of(years("10", "40")).eenheid());
    assertEquals("(procent, as niet vanaf 0)", LineChart.of(years("30", "40")).eenheid());
    assertEquals("(procent)", LineChart.of(years("-5", "40")).eenheid());
  }

  @Test
  void barsBeginAtZeroAndAreAsLongAsTheirValues() {
    BarChart chart = BarChart.of(table(List.of(year(2021)), row("A", "10"), row("B", "40")));
    List<Area> bars = areas(chart.draw(WIDE));
    assertEquals(left(bars.get(0)), left(bars.get(1)));
    assertEquals(4, length(bars.get(1)) / length(bars.get(0)), 0.001);
  }

  @Test
  void missingValueHasNoBarButSaysSo() {
    BarChart chart =
        BarChart.of(table(List.of(year(2021)), row("A", "10"), row("B", (String) null)));
    assertEquals(1, areas(chart.draw(WIDE)).size());
    assertTrue(labels(chart.draw(WIDE)).contains("geen gegevens"));
    assertTrue(chart.description().contains("B geen gegevens"), chart.description());
  }

  @Test
  void yearsWithTheSameValuesAreOnePanel() {
    BarChart chart =
        BarChart.of(
            table(
                List.of(year(2021), year(2022), year(2023)),
                row("A", "1", "1", "2"),
                row("B", "3", "3", "3")));
    assertEquals(
        List.of("2021 tot en met 2022", "2023"),
        chart.panels().stream().map(BarChart.Panel::titel).toList());
  }

  @Test
  void columnWithAMissingPartIsLeftOpen() {
    StackChart chart =
        StackChart.of(
            table(List.of(year(2021), year(2022)), row("A", "10", "20"), row("B", "10", null)));
    assertTrue(chart.isKnown(0));
    assertEquals(
        List.of("geen", "gegevens"),
        labels(chart.draw(WIDE)).stream().filter(text -> text.startsWith("ge")).toList());
  }

  @Test
  void layersLieOnEachOtherAndNegativeOnesHang() {
    StackChart chart =
        StackChart.of(table(List.of(year(2021)), row("A", "10"), row("B", "20"), row("C", "-10")));
    List<Area> layers = areas(chart.draw(WIDE)).subList(0, 3);
    assertEquals(top(layers.get(0)), bottom(layers.get(1)), 2);
    assertEquals(bottom(layers.get(0)), top(layers.get(2)), 2);
  }

  @Test
  void largeAmountsAreInMillions() {
    List<BigDecimal> values = List.of(new BigDecimal("27781700"), new BigDecimal("4104968"));
    Amounts amounts = Amounts.of(Eenheid.EURO, values);
    assertEquals("(miljoen euro)", amounts.unit());
    assertEquals("27,8", amounts.value(values.get(0)));
    assertEquals("(aantal)", Amounts.of(Eenheid.AANTAL, values).unit());
    Amounts fine = Amounts.of(Eenheid.EURO, List.of(values.get(0), new BigDecimal("53000")));
    assertEquals("0,05", fine.value(new BigDecimal("53000")));
  }

  @Test
  void amountThatIsNothingInMillionsKeepsItsSignAndItsValue() {
    BigDecimal large = new BigDecimal("27781700");
    Amounts amounts = Amounts.of(Eenheid.EURO, List.of(large, new BigDecimal("-5")));
    assertEquals("\u22120,000005", amounts.value(new BigDecimal("-5")));
    assertEquals("0,005", amounts.value(new BigDecimal("4999")));
    assertEquals("\u22120,01", amounts.value(new BigDecimal("-5000")));
    assertEquals("0,00", amounts.value(BigDecimal.ZERO));
  }

  @Test
  void allStaysOnTheSheetHoweverNarrow() {
    Table table =
        table(
            List.of(year(2017), year(2021), year(2022), year(2023), year(2024)),
            row("Zoeterwoude en omstreken", "1", "2", "3", "4", "5.25"),
            row("Leiden", "5", "4", "3", "2", "5"));
    for (Chart chart : List.of(LineChart.of(table), BarChart.of(table), StackChart.of(table))) {
      for (int width : List.of(NARROW, WIDE)) {
        Drawing drawing = chart.draw(width);
        for (Spot spot : drawing.shapes().stream().flatMap(ChartTest::spots).toList()) {
          assertTrue(spot.x() >= 0 && spot.x() <= width, chart + " at " + spot);
          assertTrue(spot.y() >= 0 && spot.y() <= drawing.height(), chart + " at " + spot);
        }
      }
    }
  }

  private static Table years(String... values) {
    List<Table.Column> columns = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      columns.add(year(2021 + i));
    }
    return table(columns, row("A", values));
  }

  private static Table table(List<Table.Column> columns, Table.Row... rows) {
    return new Table("Titel", Eenheid.PROCENT, false, columns, List.of(rows));
  }

  private static Table.Column year(int year) {
    return new Table.Column(String.valueOf(year), year, MetingSoort.REALISATIE, "");
  }

  private static Table.Row row(String naam, @Nullable String... values) {
    List<Optional<BigDecimal>> waarden =
        Arrays.stream(values).map(v -> Optional.ofNullable(v).map(BigDecimal::new)).toList();
    return new Table.Row(naam, naam, null, false, false, waarden);
  }

  /** The lines between values, which are thicker than others. */
  private static List<Stroke> segments(Drawing drawing) {
    return only(Stroke.class, drawing).filter(stroke -> stroke.width() == 2).toList();
  }

  private static List<Area> areas(Drawing drawing) {
    return only(Area.class, drawing).toList();
  }

  private static List<String> labels(Drawing drawing) {
    return only(Label.class, drawing).map(label -> label.text().replace('\u00a0', ' ')).toList();
  }

  private static <T extends Shape> Stream<T> only(Class<T> kind, Drawing drawing) {
    return drawing.shapes().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static Stream<Spot> spots(Shape shape) {
    if (shape instanceof Stroke stroke) {
      return stroke.spots().stream();
    }
    return shape instanceof Area area ? area.corners().stream() : Stream.empty();
  }

  private static double left(Area area) {
    return area.corners().get(0).x();
  }

  private static double length(Area area) {
    return area.corners().get(2).x() - left(area);
  }

  private static double top(Area area) {
    return area.corners().get(0).y();
  }

  private static double bottom(Area area) {
    return area.corners().get(2).y();
  }
}
