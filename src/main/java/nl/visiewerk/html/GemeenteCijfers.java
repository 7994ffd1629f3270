package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Meting;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Backlinks;

/**
 * The row of a gemeente in one table of figures.
 *
 * @param eenheid empty when the columns differ in it
 */
public record GemeenteCijfers(
    LinkView tabel, LinkView document, String eenheid, List<Waarde> waarden) {
  /** A value under the head of its column. */
  public record Waarde(String kolom, String waarde) {}

  /** All rows with a value, in the order of the documents. */
  static List<GemeenteCijfers> of(Gemeente gemeente, PageContext here) {
    List<GemeenteCijfers> rows = new ArrayList<>();
    for (Thing table : here.site().plan().backlinks().to(gemeente, Backlinks.How.CIJFERS)) {
      if (table instanceof Meting meting) {
        add(rows, meting, gemeente, here);
      } else if (table instanceof Begroting begroting) {
        add(rows, begroting, gemeente, here);
      }
    }
    return rows;
  }

  private static void add(
      List<GemeenteCijfers> rows, Meting meting, Gemeente gemeente, PageContext here) {
    for (Meting.Rij rij : meting.rijen()) {
      if (is(Optional.ofNullable(rij.gebied()), gemeente, here)) {
        List<Waarde> waarden = new ArrayList<>();
        for (int i = 0; i < rij.waarden().size(); i++) {
          if (rij.waarden().get(i).isPresent()) {
            waarden.add(
                new Waarde(
                    FigureLabels.kolom(meting.kolommen().get(i)),
                    FigureLabels.waarde(rij.waarden().get(i))));
          }
        }
        add(rows, meting, FigureLabels.eenheid(meting, here.content()), waarden, here);
      }
    }
  }

  private static void add(
      List<GemeenteCijfers> rows, Begroting begroting, Gemeente gemeente, PageContext here) {
    for (Begroting.Rij rij : begroting.rijen()) {
      if (is(Optional.ofNullable(rij.gemeente()), gemeente, here)) {
        List<Waarde> waarden = new ArrayList<>();
        for (int i = 0; i < rij.waarden().size(); i++) {
          if (rij.waarden().get(i).isPresent()) {
            waarden.add(
                new Waarde(begroting.kolommen().get(i), FigureLabels.waarde(rij.waarden().get(i))));
          }
        }
        add(rows, begroting, FigureLabels.eenheid(begroting.eenheid()), waarden, here);
      }
    }
  }

  private static void add(
      List<GemeenteCijfers> rows,
      Thing table,
      String eenheid,
      List<Waarde> waarden,
      PageContext here) {
    if (!waarden.isEmpty()) {
      LinkView document =
          here.site().document(table).map(here::shortLink).orElse(LinkView.of("", ""));
      rows.add(new GemeenteCijfers(here.link(table), document, eenheid, waarden));
    }
  }

  private static boolean is(Optional<Ref> ref, Gemeente gemeente, PageContext here) {
    return ref.flatMap(here.content()::find).filter(found -> found == gemeente).isPresent();
  }
}
