package nl.visiewerk.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.visiewerk.chart.Charts;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Meting;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Backlinks;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a gemeente in one table of figures, without the columns in which they have no value.
 *
 * @param eenheid empty when the columns differ in it
 * @param grafiek the rows as a chart; empty when there is not more to see than in the table
 * @param metTitels whether there are more rows, so that each needs its title
 */
public record GemeenteCijfers(
    LinkView tabel,
    LinkView document,
    String eenheid,
    String grafiek,
    boolean metTitels,
    List<String> kolommen,
    List<Rij> rijen) {
  /** A row. */
  public record Rij(String titel, List<String> waarden, boolean totaal) {}

  private record Row(String titel, List<Optional<BigDecimal>> waarden, boolean totaal) {}

  /** All tables with a value, in the order of the documents. */
  static List<GemeenteCijfers> of(Gemeente gemeente, PageContext here) {
    List<GemeenteCijfers> tables = new ArrayList<>();
    for (Thing table : here.site().plan().backlinks().to(gemeente, Backlinks.How.CIJFERS)) {
      if (table instanceof Meting meting) {
        List<String> heads = meting.kolommen().stream().map(Meting.Kolom::kop).toList();
        String eenheid = FigureLabels.eenheid(meting, here.content());
        add(tables, meting, gemeente, eenheid, heads, rows(meting, gemeente, here.content()), here);
      } else if (table instanceof Begroting begroting) {
        String eenheid = FigureLabels.eenheid(begroting.eenheid());
        List<Row> rows = rows(begroting, gemeente, here.content());
        add(tables, begroting, gemeente, eenheid, begroting.kolommen(), rows, here);
      }
    }
    return tables;
  }

  private static List<Row> rows(Meting meting, Gemeente gemeente, Content content) {
    return meting.rijen().stream()
        .filter(rij -> is(rij.gebied(), gemeente, content))
        .map(rij -> new Row(gemeente.naam(), rij.waarden(), false))
        .toList();
  }

  private static List<Row> rows(Begroting begroting, Gemeente gemeente, Content content) {
    return begroting.rijen().stream()
        .filter(rij -> is(rij.gemeente(), gemeente, content))
        .map(rij -> new Row(rij.naam(), rij.waarden(), rij.totaal()))
        .toList();
  }

  private static boolean is(@Nullable Ref ref, Gemeente gemeente, Content content) {
    return ref != null && content.find(ref).filter(found -> found == gemeente).isPresent();
  }

  private static void add(
      List<GemeenteCijfers> tables,
      Cijfertabel tabel,
      Gemeente gemeente,
      String eenheid,
      List<String> heads,
      List<Row> rows,
      PageContext here) {
    List<Integer> filled =
        IntStream.range(0, heads.size())
            .filter(i -> rows.stream().anyMatch(row -> row.waarden().get(i).isPresent()))
            .boxed()
            .toList();
    if (!filled.isEmpty()) {
      tables.add(
          new GemeenteCijfers(
              here.link(tabel),
              here.site().document(tabel).map(here::shortLink).orElse(LinkView.of("", "")),
              eenheid,
              chart(tabel, gemeente, here),
              rows.size() > 1,
              filled.stream().map(heads::get).toList(),
              rows.stream().map(row -> shown(row, filled)).toList()));
    }
  }

  private static Rij shown(Row row, List<Integer> columns) {
    return new Rij(
        row.titel(),
        columns.stream().map(i -> FigureLabels.waarde(row.waarden().get(i))).toList(),
        row.totaal());
  }

  private static String chart(Cijfertabel tabel, Gemeente gemeente, PageContext here) {
    HtmlWriter out = new HtmlWriter();
    Charts.of(tabel, gemeente, here.content())
        .ifPresent(chart -> new ChartHtml(here.prose(), out).writeSmall(chart, here.href(tabel)));
    return out.toString();
  }
}
