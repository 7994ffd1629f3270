package nl.visiewerk.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.visiewerk.chart.Chart;
import nl.visiewerk.chart.Charts;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Meting;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Thing;
import org.jspecify.annotations.Nullable;

/** Writes a table of figures with its title, its unit and its notes, under a chart or alone. */
final class FigureTables {
  private final ProseBlocks text;
  private final ProseHtml page;
  private final MarkupWriter out;
  private boolean underChart;

  FigureTables(ProseBlocks text) {
    this.text = text;
    this.page = text.page();
    this.out = text.out();
  }

  /** With the chart that suits it, when there is one. */
  MarkupWriter writeWithChart(Cijfertabel tabel) {
    return write(tabel, Charts.of(tabel, page.content()).orElse(null));
  }

  /**
   * The table.
   *
   * @param chart what stands above it; null for nothing
   */
  MarkupWriter write(Cijfertabel tabel, @Nullable Chart chart) {
    out.open("div", "class", "cijfers", "id", page.claim(ProseHtml.anchor(tabel, text.scope())));
    underChart = chart != null;
    if (chart != null) {
      new ChartHtml(page, out).write(chart, href(tabel));
    }
    if (tabel instanceof Meting meting) {
      write(meting);
    } else if (tabel instanceof Begroting begroting) {
      write(begroting);
    }
    if (hasGaps(tabel)) {
      out.element("p", Messages.text("site.cijfers.onbekend"), "class", "noot");
    }
    if (!tabel.tekst().isLeeg()) {
      out.open("div", "class", "noot");
      text.inserted(tabel.tekst(), tabel, 1).all();
      out.close("div");
    }
    download(tabel);
    return out.close("div");
  }

  private void download(Cijfertabel tabel) {
    String href = page.context().csv(tabel);
    if (href != null) {
      String label = Messages.text("site.csv.van", tabel.titel());
      out.open("p", "class", "download");
      out.element(
          "a", Messages.text("site.csv"), "href", href, "download", "", "aria-label", label);
      out.close("p");
    }
  }

  private void write(Meting meting) {
    List<String> headers = meting.kolommen().stream().map(Meting.Kolom::kop).toList();
    TableHtml table = open(meting, FigureLabels.eenheid(meting, page.content()), headers);
    table.header(false, () -> out.text(Messages.text("site.cijfers.gebied")));
    headers.forEach(header -> table.header(true, () -> out.text(header)));
    table.body();
    for (Meting.Rij rij : meting.rijen()) {
      table.row();
      table.cell(true, false, () -> gebied(rij));
      rij.waarden().forEach(waarde -> value(table, waarde));
    }
    table.close();
  }

  private void write(Begroting begroting) {
    TableHtml table =
        open(begroting, FigureLabels.eenheid(begroting.eenheid()), begroting.kolommen());
    String rijkop = Objects.requireNonNullElse(begroting.rijkop(), Messages.text("site.post"));
    table.header(false, () -> out.text(rijkop));
    begroting.kolommen().forEach(kolom -> table.header(true, () -> out.text(kolom)));
    table.body();
    for (Begroting.Rij rij : begroting.rijen()) {
      table.row(rij.totaal() ? "totaal" : null);
      table.cell(true, false, () -> title(rij));
      rij.waarden().forEach(waarde -> value(table, waarde));
    }
    table.close();
  }

  private TableHtml open(Cijfertabel tabel, String eenheid, List<String> headers) {
    return TableHtml.open(page, out, headers, () -> caption(tabel, eenheid));
  }

  private void caption(Cijfertabel tabel, String eenheid) {
    String href = href(tabel);
    if (underChart) {
      out.text(Messages.text("grafiek.cijfers"));
    } else if (href == null) {
      out.text(tabel.titel());
    } else {
      out.element("a", tabel.titel(), "href", href);
    }
    if (!eenheid.isEmpty()) {
      out.text(" ").element("span", eenheid, "class", "eenheid");
    }
  }

  private @Nullable String href(Cijfertabel tabel) {
    ProseContext context = page.context();
    return page.isOnScreen() && !context.isAbout(tabel) ? context.href(tabel) : null;
  }

  private void gebied(Meting.Rij rij) {
    link(rij.gebied(), rij.naam(page.content()));
  }

  private void title(Begroting.Rij rij) {
    if (rij.groep() != null) {
      out.text(rij.groep()).text(", ");
    }
    link(rij.gemeente(), rij.titel());
  }

  private void link(@Nullable Ref ref, String title) {
    Optional<Thing> thing = Optional.ofNullable(ref).flatMap(page.content()::find);
    thing.ifPresentOrElse(found -> text.link(found, title), () -> out.text(title));
  }

  private void value(TableHtml table, Optional<BigDecimal> waarde) {
    table.cell(false, true, () -> out.text(FigureLabels.waarde(waarde)));
  }

  private static boolean hasGaps(Cijfertabel tabel) {
    if (tabel instanceof Meting meting) {
      return meting.rijen().stream()
          .anyMatch(rij -> rij.waarden().stream().anyMatch(Optional::isEmpty));
    }
    return tabel instanceof Begroting begroting
        && begroting.rijen().stream()
            .anyMatch(rij -> rij.waarden().stream().anyMatch(Optional::isEmpty));
  }
}
