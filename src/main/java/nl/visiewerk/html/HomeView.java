package nl.visiewerk.html;

import java.util.List;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Instellingen;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.WettelijkKader;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Comparables;

/** The first page. */
public record HomeView(
    FrameView frame,
    List<RegioItem> regios,
    List<LinkView> gemeenten,
    List<DocumentRow> documenten,
    List<LinkView> vergelijkingen,
    List<LinkView> ketens,
    List<LinkView> themas,
    List<KaderItem> kaders)
    implements PageView {
  /** A kader with how the documents that it binds fare. */
  public record KaderItem(LinkView kader, String tekst, List<KaderSummary> documenten) {}

  static HomeView of(PageContext here) {
    Content content = here.content();
    Comparables comparables = here.site().plan().comparables();
    Instellingen instellingen = content.instellingen();
    return new HomeView(
        new Frames(here).titled(instellingen.naam(), instellingen.omschrijving()),
        RegioItem.top(here),
        gemeenten(here),
        content.documenten().stream().map(document -> DocumentRow.of(document, here)).toList(),
        comparables.vergelijkingen().stream().map(c -> VergelijkenView.link(c, here)).toList(),
        comparables.ketens().stream().map(keten -> KetenView.link(keten, here)).toList(),
        content.themas().stream().map(here::name).toList(),
        here.site().kaders().stream().map(kader -> kader(kader, here)).toList());
  }

  private static KaderItem kader(WettelijkKader kader, PageContext here) {
    return new KaderItem(
        here.link(kader),
        Excerpt.of(kader.tekst(), here.content()),
        here.site().toetsingen(kader).stream().map(t -> KaderSummary.of(t, here)).toList());
  }

  static List<LinkView> gemeenten(PageContext here) {
    return here.content().shared(Soort.GEMEENTE).stream()
        .sorted(Labels.byName())
        .map(here::name)
        .toList();
  }

  @Override
  public String template() {
    return "home";
  }
}
