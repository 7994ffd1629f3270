package nl.visiewerk.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.visiewerk.chart.Chart;
import nl.visiewerk.chart.Charts;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Meting;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.prose.ChartHtml;
import nl.visiewerk.prose.FigureLabels;
import nl.visiewerk.prose.MarkupWriter;
import nl.visiewerk.prose.ProseContext;
import nl.visiewerk.site.Backlinks;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a gemeente in one table of figures, without the columns in which they have no value.
 *
 * @param soort whether it is a meting or a begroting
 * @param bij what the table belongs to: a resultaat, for example
 * @param eenheid empty when the columns differ in it
 * @param grafiek the rows as a chart; empty when there is not more to see than in the table
 * @param metTitels whether there are more rows, so that each needs its title
 */
public record GemeenteCijfers(
    Soort soort,
    LinkView tabel,
    LinkView document,
    List<LinkView> bij,
    String eenheid,
    String grafiek,
    boolean metTitels,
    List<String> kolommen,
    List<Rij> rijen) {
  /** The id of the table on the page that it stands on. */
  public String anker() {
    return tabel.href().substring(tabel.href().indexOf('#') + 1);
  }

  /** Whether it is one row of figures, of which a chart would say nothing more. */
  public boolean isEenRij() {
    return rijen.size() == 1 && grafiek.isEmpty();
  }

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

  /** Whether a table gives a value for a gemeente, so that it is among hers. */
  static boolean has(Thing table, Gemeente gemeente, Content content) {
    List<Row> rows = List.of();
    if (table instanceof Meting meting) {
      rows = rows(meting, gemeente, content);
    } else if (table instanceof Begroting begroting) {
      rows = rows(begroting, gemeente, content);
    }
    return rows.stream().flatMap(row -> row.waarden().stream()).anyMatch(Optional::isPresent);
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
              tabel.soort(),
              here.link(tabel),
              here.site().document(tabel).map(here::shortLink).orElse(LinkView.of("", "")),
              owners(tabel, here),
              eenheid,
              chart(tabel, gemeente, rows.size() > 1, here),
              rows.size() > 1,
              filled.stream().map(heads::get).toList(),
              rows.stream().map(row -> shown(row, filled)).toList()));
    }
  }

  private static List<LinkView> owners(Cijfertabel tabel, PageContext here) {
    return tabel.relaties().stream()
        .filter(relatie -> relatie.soort() == RelatieSoort.HOORT_BIJ)
        .flatMap(relatie -> here.content().find(relatie.doel()).stream())
        .map(here::link)
        .toList();
  }

  private static Rij shown(Row row, List<Integer> columns) {
    return new Rij(
        row.titel(),
        columns.stream().map(i -> FigureLabels.waarde(row.waarden().get(i))).toList(),
        row.totaal());
  }

  /** On paper as wide as its table, and without a link to where it is already. */
  private static String chart(
      Cijfertabel tabel, Gemeente gemeente, boolean wide, PageContext here) {
    MarkupWriter out = new MarkupWriter();
    ChartHtml html = new ChartHtml(here.prose(), out);
    Optional<Chart> chart = Charts.of(tabel, gemeente, here.content());
    if (here.medium() == ProseContext.Medium.SCREEN) {
      chart.ifPresent(c -> html.writeSmall(c, here.href(tabel)));
    } else if (wide) {
      chart.ifPresent(c -> html.write(c, null));
    } else {
      chart.ifPresent(c -> html.writeSmall(c, null));
    }
    return out.toString();
  }
}
