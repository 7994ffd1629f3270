package nl.visiewerk.html;

import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Aandachtspunt;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Page;

/** What does not agree in the sources: left as it is, and said. */
public record AandachtspuntenView(FrameView frame, List<PuntEntry> punten) implements PageView {
  /**
   * One of them.
   *
   * @param wat what does not agree
   * @param plaatsen the table, or the two tables, that it is about
   */
  public record PuntEntry(String wat, String reden, List<LinkView> plaatsen) {}

  static AandachtspuntenView of(Page.AandachtspuntenPage page, PageContext here) {
    return new AandachtspuntenView(
        new Frames(here)
            .in(Addresses.CIJFERS)
            .titled(Frames.title(page.path()), Messages.text("site.aandachtspunten.intro")),
        here.site().plan().aandachtspunten().stream().map(punt -> entry(punt, here)).toList());
  }

  private static PuntEntry entry(Aandachtspunt punt, PageContext here) {
    List<LinkView> plaatsen =
        punt.bij() == punt.ook()
            ? List.of(place(punt.bij(), here))
            : List.of(place(punt.bij(), here), place(punt.ook(), here));
    return new PuntEntry(punt.finding().message(), punt.reden(), plaatsen);
  }

  private static LinkView place(Cijfertabel tabel, PageContext here) {
    LinkView link = here.link(tabel);
    return here.site()
        .document(tabel)
        .map(d -> Messages.text("site.in-document", link.tekst(), d.korteTitel()))
        .map(tekst -> LinkView.of(link.href(), tekst))
        .orElse(link);
  }

  @Override
  public String template() {
    return "aandachtspunten";
  }
}
