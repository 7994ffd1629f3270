package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.Meting;
import nl.visiewerk.model.Resultaat;
import nl.visiewerk.model.Thing;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Backlinks;
import nl.visiewerk.site.Page;

/**
 * An indicator: what it measures, what is measured by it, and its figures in every document.
 *
 * @param resultaten by document
 */
public record IndicatorView(
    FrameView frame,
    List<FactView> kenmerken,
    String tekst,
    List<GroupView> resultaten,
    List<TabelEntry> metingen,
    String noten)
    implements PageView {
  /** A table of figures of one document. */
  public record TabelEntry(LinkView document, String tabel) {}

  static IndicatorView of(Page.IndicatorPage page, PageContext here) {
    Indicator indicator = page.indicator();
    List<Thing> users = here.site().plan().backlinks().to(indicator, Backlinks.How.INDICATOR);
    String tekst = here.text(indicator.tekst(), 2);
    List<TabelEntry> metingen =
        users.stream().filter(Meting.class::isInstance).map(m -> entry((Meting) m, here)).toList();
    return new IndicatorView(
        new Frames(here)
            .in(Addresses.CIJFERS)
            .titled(indicator.titel(), Excerpt.of(indicator.tekst(), here.content())),
        facts(indicator, here),
        tekst,
        LinkGroups.of(users.stream().filter(Resultaat.class::isInstance).toList(), here),
        metingen,
        here.prose().notes());
  }

  private static TabelEntry entry(Meting meting, PageContext here) {
    LinkView document =
        here.site().document(meting).map(here::shortLink).orElse(LinkView.of("", ""));
    return new TabelEntry(document, here.prose().text(meting, 3));
  }

  private static List<FactView> facts(Indicator indicator, PageContext here) {
    List<FactView> facts = new ArrayList<>();
    facts.add(FactView.of(Messages.text("site.kolom.eenheid"), Labels.of(indicator.eenheid())));
    if (indicator.richting() != null) {
      facts.add(
          FactView.of(
              Messages.text("site.kolom.richting"),
              Messages.text("site.richting." + indicator.richting().woord())));
    }
    if (indicator.bron() != null) {
      facts.add(FactView.of(Messages.text("soort.bron"), here.links(List.of(indicator.bron()))));
    }
    if (!indicator.themas().isEmpty()) {
      facts.add(FactView.of(Messages.text("site.themas"), here.links(indicator.themas())));
    }
    return List.copyOf(facts);
  }

  @Override
  public String template() {
    return "indicator";
  }
}
