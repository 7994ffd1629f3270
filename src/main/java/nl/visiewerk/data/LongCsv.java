package nl.visiewerk.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.Meting;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Thing;
import org.jspecify.annotations.Nullable;

/** Figures of any number of tables, one a line, with all that there is to say about each. */
final class LongCsv {
  /** What a line says, in this order. */
  private static final List<String> COLUMNS =
      List.of(
          "document",
          "tabel",
          "titel",
          "soort",
          "indicator",
          "eenheid",
          "jaar",
          "kolom",
          "groep",
          "rij",
          "gebied",
          "totaal",
          "waarde",
          "bron");

  private final Content content;
  private final CsvOut out = new CsvOut();

  private LongCsv(Content content) {
    this.content = content;
    COLUMNS.forEach(out::cell);
    out.end();
  }

  /** All figures of all documents. */
  static byte[] all(Content content) {
    LongCsv csv = new LongCsv(content);
    for (Document document : content.documenten()) {
      for (Bouwsteen bouwsteen : document.bouwstenen()) {
        csv.write(bouwsteen, null);
      }
    }
    return csv.out.bytes();
  }

  /**
   * The figures of one indicator.
   *
   * @param users what the indicator is used by
   */
  static byte[] of(Indicator indicator, List<Thing> users, Content content) {
    LongCsv csv = new LongCsv(content);
    users.forEach(user -> csv.write(user, indicator));
    return csv.out.bytes();
  }

  private void write(Thing thing, @Nullable Indicator only) {
    if (thing instanceof Meting meting) {
      write(meting, only);
    } else if (thing instanceof Begroting begroting && only == null) {
      write(begroting);
    }
  }

  private void write(Meting meting, @Nullable Indicator only) {
    for (Meting.Rij rij : meting.rijen()) {
      Optional<Thing> gebied = find(rij.gebied());
      for (int i = 0; i < meting.kolommen().size(); i++) {
        Meting.Kolom kolom = meting.kolommen().get(i);
        Optional<Indicator> indicator = kolom.gemeten(content);
        if (only == null || indicator.filter(found -> found.key().equals(only.key())).isPresent()) {
          begin(meting, kolom.soort().woord());
          out.cell(indicator.map(found -> found.key().id()).orElse(null));
          out.cell(indicator.map(found -> found.eenheid().woord()).orElse(null));
          out.cell(kolom.jaar());
          out.cell(kolom.kop());
          out.cell("");
          out.cell(rij.naam(content));
          out.cell(gebied.map(found -> found.key().id()).orElse(Meting.NEDERLAND));
          out.cell("nee");
          end(rij.waarden().get(i), indicator.flatMap(found -> find(found.bron())));
        }
      }
    }
  }

  private void write(Begroting begroting) {
    for (Begroting.Rij rij : begroting.rijen()) {
      Optional<Thing> gemeente = find(rij.gemeente());
      for (int i = 0; i < begroting.kolommen().size(); i++) {
        begin(begroting, "begroting");
        out.cell("");
        out.cell(begroting.eenheid().woord());
        out.cell("");
        out.cell(begroting.kolommen().get(i));
        out.cell(rij.groep());
        out.cell(rij.titel());
        out.cell(gemeente.map(found -> found.key().id()).orElse(null));
        out.cell(isTotal(begroting, rij, i) ? "ja" : "nee");
        end(rij.waarden().get(i), Optional.empty());
      }
    }
  }

  /** Who adds up lines must know which of them are sums already. */
  private static boolean isTotal(Begroting begroting, Begroting.Rij rij, int column) {
    return rij.totaal() || (begroting.totaalkolom() && column == begroting.kolommen().size() - 1);
  }

  private void begin(Cijfertabel tabel, String soort) {
    out.cell(tabel.key().scope());
    out.cell(tabel.key().id());
    out.cell(tabel.titel());
    out.cell(soort);
  }

  private void end(Optional<BigDecimal> waarde, Optional<Thing> bron) {
    out.cell(waarde);
    out.cell(bron.map(found -> found.key().id()).orElse(null));
    out.end();
  }

  private Optional<Thing> find(@Nullable Ref ref) {
    return Optional.ofNullable(ref).flatMap(content::find);
  }
}
