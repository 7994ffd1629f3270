package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Soort;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Comparables;
import nl.visiewerk.site.Comparison;
import nl.visiewerk.site.Page;

/**
 * What can be compared, and where.
 *
 * @param soorten the kinds, for the head of the table
 */
public record VergelijkenView(
    FrameView frame,
    List<VergelijkingEntry> vergelijkingen,
    List<LinkView> ketens,
    List<LinkView> soorten,
    List<DocumentAantallen> documenten,
    List<LinkView> themas,
    List<LinkView> kaders)
    implements PageView {
  /** A comparison with its documents and why it is there. */
  public record VergelijkingEntry(LinkView vergelijking, String documenten, String begin) {}

  /** How many bouwstenen of each kind a document has. */
  public record DocumentAantallen(LinkView document, String regio, List<String> aantallen) {}

  static VergelijkenView of(Page.VergelijkenPage page, PageContext here) {
    Comparables comparables = here.site().plan().comparables();
    List<Soort> soorten = List.copyOf(comparables.soorten().keySet());
    return new VergelijkenView(
        new Frames(here)
            .in(page.path())
            .titled(Frames.title(page.path()), Messages.text("site.vergelijken.intro")),
        comparables.vergelijkingen().stream().map(c -> entry(c, here)).toList(),
        comparables.ketens().stream().map(keten -> KetenView.link(keten, here)).toList(),
        soorten.stream()
            .map(s -> LinkView.of(here.href(Addresses.vergelijken(s)), Labels.plural(s)))
            .toList(),
        here.content().documenten().stream().map(d -> row(d, soorten, here)).toList(),
        here.content().themas().stream().map(here::name).toList(),
        here.site().kaders().stream().map(here::name).toList());
  }

  private static VergelijkingEntry entry(Comparison comparison, PageContext here) {
    return new VergelijkingEntry(
        link(comparison, here),
        Comparison.names(comparison.documenten()),
        Excerpt.of(comparison.vergelijking().toelichting(), here.content()));
  }

  /** A link to a comparison by its title. */
  static LinkView link(Comparison comparison, PageContext here) {
    return LinkView.of(here.href(comparison.address()), comparison.titel());
  }

  private static DocumentAantallen row(Document document, List<Soort> soorten, PageContext here) {
    Map<Soort, Integer> counts = new HashMap<>();
    for (Bouwsteen bouwsteen : document.bouwstenen()) {
      counts.merge(bouwsteen.soort(), 1, Integer::sum);
    }
    List<String> aantallen = new ArrayList<>();
    for (Soort soort : soorten) {
      aantallen.add(counts.containsKey(soort) ? String.valueOf(counts.get(soort)) : "");
    }
    return new DocumentAantallen(
        here.shortLink(document),
        here.content().regio(document).map(r -> r.naam()).orElse(""),
        aantallen);
  }

  @Override
  public String template() {
    return "vergelijken";
  }
}
