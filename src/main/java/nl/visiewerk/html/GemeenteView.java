package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Lidmaatschap;
import nl.visiewerk.model.Periode;
import nl.visiewerk.model.Regio;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * A gemeente: the regions it belongs to over time, their documents, its figures, and where texts
 * mention it.
 *
 * @param pdf null when there is none
 * @param tooi empty when its code is not given
 */
public record GemeenteView(
    FrameView frame,
    @Nullable String pdf,
    String tooi,
    List<LidmaatschapRow> regios,
    List<DocumentPeriod> documenten,
    List<GemeenteCijfers> cijfers,
    List<GroupView> vermeldingen,
    String noten)
    implements PageView {
  /** That it belongs to a region, by way of a subregion or not, in a period. */
  public record LidmaatschapRow(
      LinkView regio, List<LinkView> boven, String periode, String toelichting) {}

  /**
   * A document of one of its regions.
   *
   * @param voor the part of its period in which the gemeente was in that region; empty when that is
   *     all of it
   */
  public record DocumentPeriod(DocumentRow rij, String voor) {}

  /** A document, and the part of its period in which it was the gemeente's. */
  record Held(Document document, String voor) {}

  /** Whether the gemeente was elsewhere for a part of the period of some document. */
  public boolean isMetDelen() {
    return documenten.stream().anyMatch(document -> !document.voor().isEmpty());
  }

  static GemeenteView of(Page.GemeentePage page, PageContext here) {
    Gemeente gemeente = page.gemeente();
    List<LidmaatschapRow> regios = gemeente.regios().stream().map(l -> row(l, here)).toList();
    return new GemeenteView(
        new Frames(here)
            .in(Addresses.GEMEENTEN)
            .titled(gemeente.naam(), Messages.text("site.gemeente.omschrijving", gemeente.naam())),
        here.site().pdf(gemeente).map(here::href).orElse(null),
        gemeente.tooi() == null ? "" : gemeente.tooi(),
        regios,
        documents(gemeente, here),
        GemeenteCijfers.of(gemeente, here),
        LinkGroups.mentions(gemeente, here),
        here.prose().notes());
  }

  private static LidmaatschapRow row(Lidmaatschap lidmaatschap, PageContext here) {
    List<Regio> regios = here.content().upwards(lidmaatschap.regio());
    String periode = Labels.alone(Labels.periode(lidmaatschap.periode()));
    return new LidmaatschapRow(
        regios.isEmpty()
            ? LinkView.of("", lidmaatschap.regio().target())
            : here.name(regios.get(0)),
        regios.stream().skip(1).map(here::name).toList(),
        periode,
        here.text(lidmaatschap.toelichting(), 3));
  }

  private static List<DocumentPeriod> documents(Gemeente gemeente, PageContext here) {
    return held(gemeente, here.site()).stream()
        .map(held -> new DocumentPeriod(DocumentRow.of(held.document(), here), held.voor()))
        .toList();
  }

  /**
   * The documents of the regions that the gemeente was part of when they held.
   *
   * @see DocumentPeriod
   */
  static List<Held> held(Gemeente gemeente, Site site) {
    List<Held> documents = new ArrayList<>();
    for (Lidmaatschap lidmaatschap : gemeente.regios()) {
      for (Regio regio : site.content().upwards(lidmaatschap.regio())) {
        for (Document document : site.documenten(regio)) {
          Periode shared = overlap(document.looptijd(), lidmaatschap.periode());
          if (shared != null) {
            String voor = shared.equals(document.looptijd()) ? "" : Labels.kort(shared);
            documents.add(new Held(document, voor));
          }
        }
      }
    }
    return documents;
  }

  private static @Nullable Periode overlap(Periode one, Periode other) {
    Integer van = later(one.van(), other.van());
    Integer tot = earlier(one.tot(), other.tot());
    return van != null && tot != null && van > tot ? null : new Periode(van, tot);
  }

  private static @Nullable Integer later(@Nullable Integer one, @Nullable Integer other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Integer.valueOf(Math.max(one, other));
  }

  private static @Nullable Integer earlier(@Nullable Integer one, @Nullable Integer other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Integer.valueOf(Math.min(one, other));
  }

  @Override
  public String template() {
    return "gemeente";
  }
}
