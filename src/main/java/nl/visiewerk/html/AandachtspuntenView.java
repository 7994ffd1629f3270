package nl.visiewerk.html;

import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Aandachtspunt;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Page;

/** What does not agree in the sources: left as it is, and said. */
public record AandachtspuntenView(FrameView frame, List<PuntEntry> punten) implements PageView {
  /**
   * One of them.
   *
   * @param wat what does not agree
   * @param plaatsen the thing, or the two things, that it is about
   */
  public record PuntEntry(String wat, String reden, List<LinkView> plaatsen) {}

  static AandachtspuntenView of(Page.AandachtspuntenPage page, PageContext here) {
    return new AandachtspuntenView(
        new Frames(here)
            .in(here.site().has(Addresses.CIJFERS) ? Addresses.CIJFERS : Addresses.OVER)
            .titled(Frames.title(page.path()), Messages.text("site.aandachtspunten.intro")),
        here.site().plan().aandachtspunten().stream().map(punt -> entry(punt, here)).toList());
  }

  private static PuntEntry entry(Aandachtspunt punt, PageContext here) {
    return new PuntEntry(
        punt.finding().message(),
        punt.reden(),
        punt.plaatsen().stream().map(thing -> place(thing, here)).toList());
  }

  private static LinkView place(Thing thing, PageContext here) {
    LinkView link = here.link(thing);
    return here.site()
        .document(thing)
        .filter(document -> document != thing)
        .map(d -> Messages.text("site.in-document", link.tekst(), d.korteTitel()))
        .map(tekst -> LinkView.of(link.href(), tekst))
        .orElse(link);
  }

  @Override
  public String template() {
    return "aandachtspunten";
  }
}
