package nl.visiewerk.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Meting;

/** One table of figures, with the rows and columns that the page has. */
final class TableCsv {
  private final Content content;
  private final CsvOut out = new CsvOut();

  private TableCsv(Content content) {
    this.content = content;
  }

  static byte[] of(Cijfertabel tabel, Content content) {
    TableCsv csv = new TableCsv(content);
    if (tabel instanceof Meting meting) {
      csv.write(meting);
    } else if (tabel instanceof Begroting begroting) {
      csv.write(begroting);
    }
    return csv.out.bytes();
  }

  private void write(Meting meting) {
    out.cell(Messages.text("site.cijfers.gebied"));
    meting.kolommen().forEach(kolom -> out.cell(kolom.kop()));
    out.end();
    for (Meting.Rij rij : meting.rijen()) {
      out.cell(rij.naam(content));
      values(rij.waarden());
    }
  }

  /** Groups get a column of their own when there are any. */
  private void write(Begroting begroting) {
    boolean hasGroups = begroting.rijen().stream().anyMatch(rij -> rij.groep() != null);
    if (hasGroups) {
      out.cell(Messages.text("data.groep"));
    }
    out.cell(Objects.requireNonNullElse(begroting.rijkop(), Messages.text("site.post")));
    begroting.kolommen().forEach(out::cell);
    out.end();
    for (Begroting.Rij rij : begroting.rijen()) {
      if (hasGroups) {
        out.cell(rij.groep());
      }
      out.cell(rij.titel());
      values(rij.waarden());
    }
  }

  private void values(List<Optional<BigDecimal>> waarden) {
    waarden.forEach(out::cell);
    out.end();
  }
}
