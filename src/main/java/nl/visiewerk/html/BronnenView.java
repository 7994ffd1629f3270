package nl.visiewerk.html;

import java.util.List;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.BronSoort;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Page;

/** All sources, by kind. */
public record BronnenView(FrameView frame, List<SoortEntry> soorten, String noten)
    implements PageView {
  /** The sources of one kind. */
  public record SoortEntry(String titel, String id, List<BronEntry> bronnen) {}

  /**
   * A source.
   *
   * @param documenten whose list of sources holds it
   * @param relaties the documents that build on it, replace it or render it
   */
  public record BronEntry(
      String id,
      String vermelding,
      String toelichting,
      List<LinkView> documenten,
      List<FactView> relaties,
      List<GroupView> vermeldingen) {}

  static BronnenView of(Page.BronnenPage page, PageContext here) {
    List<SoortEntry> soorten =
        Stream.of(BronSoort.values())
            .map(soort -> entry(soort, here))
            .filter(entry -> !entry.bronnen().isEmpty())
            .toList();
    return new BronnenView(
        new Frames(here)
            .in(Addresses.BRONNEN)
            .titled(Frames.title(page.path()), Messages.text("site.bronnen.intro")),
        soorten,
        here.prose().notes());
  }

  private static SoortEntry entry(BronSoort soort, PageContext here) {
    return new SoortEntry(
        Labels.plural(soort),
        "_" + soort.woord(),
        here.content().bronnen().stream()
            .filter(bron -> bron.bronSoort() == soort)
            .map(bron -> entry(bron, here))
            .toList());
  }

  private static BronEntry entry(Bron bron, PageContext here) {
    return new BronEntry(
        bron.key().id(),
        here.prose().vermelding(bron),
        here.text(bron.toelichting(), 4),
        here.links(bron.documenten()),
        RelationFacts.of(bron, List.of(), here),
        LinkGroups.mentions(bron, here));
  }

  @Override
  public String template() {
    return "bronnen";
  }
}
