package nl.visiewerk.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Getal;
import nl.visiewerk.model.Meting;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Thing;
import org.jspecify.annotations.Nullable;

/** Tables of figures as lines of text, so that a figure can be read among the results. */
final class FigureText {
  private final Content content;

  FigureText(Content content) {
    this.content = content;
  }

  /** A row in one line, with the gemeente or region that it is about, if any. */
  record Line(Optional<Thing> about, String text) {}

  /** The rows of a table that have values. */
  List<Line> lines(Cijfertabel table) {
    return table instanceof Meting meting ? lines(meting) : lines((Begroting) table);
  }

  private List<Line> lines(Meting meting) {
    List<String> heads = meting.kolommen().stream().map(Meting.Kolom::kop).toList();
    List<Line> lines = new ArrayList<>();
    for (Meting.Rij rij : meting.rijen()) {
      add(lines, find(rij.gebied()), rij.naam(content), heads, rij.waarden());
    }
    return lines;
  }

  private List<Line> lines(Begroting begroting) {
    List<Line> lines = new ArrayList<>();
    for (Begroting.Rij rij : begroting.rijen()) {
      add(lines, find(rij.gemeente()), rij.naam(), begroting.kolommen(), rij.waarden());
    }
    return lines;
  }

  /** A row without values says nothing, and is left out. */
  private static void add(
      List<Line> lines,
      Optional<Thing> about,
      String title,
      List<String> heads,
      List<Optional<BigDecimal>> values) {
    StringJoiner line = new StringJoiner(", ", title + ": ", "");
    for (int i = 0; i < values.size(); i++) {
      String head = heads.get(i);
      values.get(i).ifPresent(value -> line.add((head + " " + Getal.van(value)).strip()));
    }
    if (values.stream().anyMatch(Optional::isPresent)) {
      lines.add(new Line(about, line.toString()));
    }
  }

  private Optional<Thing> find(@Nullable Ref ref) {
    return Optional.ofNullable(ref).flatMap(content::find);
  }
}
