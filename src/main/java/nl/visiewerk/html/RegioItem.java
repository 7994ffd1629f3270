package nl.visiewerk.html;

import java.util.List;
import nl.visiewerk.model.Regio;
import nl.visiewerk.prose.Labels;

/** A region in a list, with its parts, its gemeenten and its documents. */
public record RegioItem(
    LinkView regio,
    String soort,
    List<RegioItem> subregios,
    List<LinkView> gemeenten,
    List<LinkView> documenten) {
  private static final int DEEPEST = 4;

  static RegioItem of(Regio regio, PageContext here) {
    return of(regio, here, 1);
  }

  private static RegioItem of(Regio regio, PageContext here, int depth) {
    Site site = here.site();
    List<RegioItem> subregios =
        depth >= DEEPEST
            ? List.of()
            : site.subregios(regio).stream().map(r -> of(r, here, depth + 1)).toList();
    return new RegioItem(
        here.name(regio),
        Labels.of(regio.regioSoort()),
        subregios,
        site.leden(regio).stream()
            .filter(lid -> site.isNow(lid.lidmaatschap().periode()))
            .map(lid -> here.name(lid.gemeente()))
            .toList(),
        site.documenten(regio).stream().map(here::name).toList());
  }

  /** The gemeenten that are in none of its parts. */
  public List<LinkView> buitenSubregios() {
    List<LinkView> inside =
        subregios.stream().flatMap(subregio -> subregio.gemeenten().stream()).toList();
    return gemeenten.stream().filter(gemeente -> !inside.contains(gemeente)).toList();
  }

  /** The jeugdregio's: regions that are no part of another. */
  static List<RegioItem> top(PageContext here) {
    return here.content().regios().stream()
        .filter(regio -> regio.onderdeelVan() == null)
        .map(regio -> of(regio, here))
        .toList();
  }
}
