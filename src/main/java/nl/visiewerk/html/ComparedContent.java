package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.html.VergelijkingView.CelView;
import nl.visiewerk.html.VergelijkingView.RijView;
import nl.visiewerk.html.VergelijkingView.SectieView;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thema;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Alignment;
import org.jspecify.annotations.Nullable;

/** What documents say, beside each other: by thema, and by what they are made of. */
final class ComparedContent {
  /** With more in a cell, only their names. */
  private static final int WITH_BEGIN = 2;

  private static final int MOST = 6;

  private final List<Document> documenten;
  private final PageContext here;

  ComparedContent(List<Document> documenten, PageContext here) {
    this.documenten = documenten;
    this.here = here;
  }

  List<SectieView> all() {
    return List.of(
        themas(),
        section("uitgangspunten", EnumSet.of(Soort.UITGANGSPUNT)),
        section(
            "doelen",
            EnumSet.of(Soort.STRATEGISCHE_KEUZE, Soort.AMBITIE, Soort.OPGAVE, Soort.RESULTAAT)),
        section("segmenten", EnumSet.of(Soort.SEGMENT)),
        section(
            "aanpak",
            EnumSet.of(Soort.ACTIELIJN, Soort.ONTWIKKELOPGAVE, Soort.MAATREGEL, Soort.TAAK)));
  }

  /** Where each document is about each thema. */
  private SectieView themas() {
    List<RijView> rijen = new ArrayList<>();
    for (Thema thema : here.content().themas()) {
      List<CelView> cellen = documenten.stream().map(d -> about(d, thema)).toList();
      if (!cellen.stream().allMatch(CelView::isLeeg)) {
        rijen.add(new RijView(thema.naam(), here.href(thema), "", cellen));
      }
    }
    String titel = Messages.text("site.themas");
    return new SectieView("_themas", titel, null, false, List.copyOf(rijen));
  }

  /** The chapters, and how many other places there are. */
  private CelView about(Document document, Thema thema) {
    List<Thing> places =
        here.site().metThema(thema).stream()
            .filter(thing -> here.site().document(thing).filter(document::equals).isPresent())
            .toList();
    List<PlaatsView> chapters =
        places.stream()
            .filter(thing -> thing.soort() == Soort.HOOFDSTUK)
            .map(here::link)
            .map(PlaatsView::of)
            .limit(MOST)
            .toList();
    int parts = (int) places.stream().filter(thing -> thing.soort() != Soort.DOCUMENT).count();
    int others = parts - chapters.size();
    if (others > 0) {
      String key = chapters.isEmpty() ? "plaatsen" : "nog-plaatsen";
      String tekst = Messages.text("site.vergelijking." + key, others);
      return new CelView("", chapters, LinkView.of(anchor(thema, document), tekst));
    }
    String whole = places.isEmpty() ? "" : Messages.text("site.vergelijking.hele-document");
    return new CelView(chapters.isEmpty() ? whole : "", chapters, null);
  }

  private String anchor(Thema thema, Document document) {
    return here.href(thema) + "#" + document.id();
  }

  private SectieView section(String name, Set<Soort> soorten) {
    return new SectieView(
        "_" + name,
        Messages.text("site.vergelijking." + name),
        null,
        false,
        Alignment.of(here.content(), documenten, soorten).stream().map(this::row).toList());
  }

  private RijView row(Alignment.Row row) {
    List<CelView> cellen = documenten.stream().map(d -> cell(row, d)).toList();
    Bouwsteen first = row.bouwstenen().get(0);
    if (row.relatie() == RelatieSoort.ZELFDE_ALS) {
      return new RijView(first.titel(), null, "", cellen);
    }
    String bij = row.relatie() == null ? "" : Messages.text("site.vergelijking.werkt-uit");
    Thema thema = row.thema();
    return thema == null
        ? new RijView(Messages.text("site.vergelijking.zonder-thema"), null, bij, cellen)
        : new RijView(thema.naam(), here.href(thema), bij, cellen);
  }

  private CelView cell(Alignment.Row row, Document document) {
    List<Bouwsteen> bouwstenen = row.of(document);
    boolean isLong = row.relatie() == null && bouwstenen.size() > MOST;
    List<PlaatsView> plaatsen =
        bouwstenen.stream()
            .limit(isLong ? MOST - 1 : bouwstenen.size())
            .map(b -> PlaatsView.of(b, bouwstenen.size() <= WITH_BEGIN, here))
            .toList();
    return new CelView(
        "", plaatsen, isLong ? more(row.thema(), document, bouwstenen.size()) : null);
  }

  private LinkView more(@Nullable Thema thema, Document document, int all) {
    String href =
        thema == null
            ? here.href(here.site().plan().addresses().of(document))
            : anchor(thema, document);
    return LinkView.of(href, Messages.text("site.nog", all - MOST + 1));
  }
}
