package nl.visiewerk.html;

import java.util.List;
import java.util.Optional;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.Thing;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Page;

/**
 * A region.
 *
 * @param onderdeelVan the region that it is part of, or nothing
 * @param documentenBoven the documents of that region, which hold here too
 */
public record RegioView(
    FrameView frame,
    String soort,
    List<LinkView> onderdeelVan,
    String tekst,
    String noten,
    List<RegioItem> subregios,
    List<LidRow> gemeenten,
    List<DocumentRow> documenten,
    List<DocumentRow> documentenBoven,
    List<GroupView> vermeldingen)
    implements PageView {
  /** A gemeente that belongs to the region, by itself or by a subregion. */
  public record LidRow(
      LinkView gemeente, List<LinkView> subregio, String periode, String toelichting) {}

  /** Whether some gemeente belongs to the region by a part of it. */
  public boolean isMetSubregios() {
    return gemeenten.stream().anyMatch(rij -> !rij.subregio().isEmpty());
  }

  static RegioView of(Page.RegioPage page, PageContext here) {
    Regio regio = page.regio();
    Site site = here.site();
    Optional<Regio> boven =
        Optional.ofNullable(regio.onderdeelVan())
            .flatMap(here.content()::find)
            .filter(Regio.class::isInstance)
            .map(Regio.class::cast);
    String tekst = here.text(regio.tekst(), 2);
    List<LidRow> leden = site.leden(regio).stream().map(lid -> row(lid, here)).toList();
    return new RegioView(
        new Frames(here)
            .in(Addresses.REGIOS)
            .titled(regio.naam(), Excerpt.of(regio.tekst(), here.content())),
        Labels.of(regio.regioSoort()),
        boven.stream().map(here::name).toList(),
        tekst,
        here.prose().notes(),
        site.subregios(regio).stream().map(r -> RegioItem.of(r, here)).toList(),
        leden,
        rows(regio, here),
        boven.stream().flatMap(b -> rows(b, here).stream()).toList(),
        LinkGroups.mentions(regio, here));
  }

  private static List<DocumentRow> rows(Regio regio, PageContext here) {
    return here.site().documenten(regio).stream().map(d -> DocumentRow.of(d, here)).toList();
  }

  private static LidRow row(Site.Lid lid, PageContext here) {
    List<LinkView> by =
        here
            .content()
            .find(lid.lidmaatschap().regio())
            .filter(r -> !r.key().equals(lid.regio().key()))
            .map((Thing r) -> here.name(r))
            .stream()
            .toList();
    return new LidRow(
        here.name(lid.gemeente()),
        by,
        Labels.periode(lid.lidmaatschap().periode()),
        here.text(lid.lidmaatschap().toelichting(), 3));
  }

  @Override
  public String template() {
    return "regio";
  }
}
