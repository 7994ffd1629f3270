package nl.visiewerk.html;

import java.util.Comparator;
import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Thema;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Page;

/**
 * A page that lists all things of a kind; the lists for the other kinds are empty.
 *
 * @param template named after the kind
 */
public record OverviewView(
    FrameView frame,
    String template,
    List<RegioItem> regios,
    List<GemeenteRow> gemeenten,
    List<DocumentRow> documenten,
    List<ThemaRow> themas)
    implements PageView {
  /** A gemeente with the regions that it belongs to. */
  public record GemeenteRow(LinkView gemeente, List<LinkView> regios) {}

  /** A thema with what it is about. */
  public record ThemaRow(LinkView thema, String tekst) {}

  static OverviewView of(Page.OverviewPage page, PageContext here) {
    String template = page.path().replace(".html", "");
    FrameView frame = frame(page, here);
    return switch (page.overview()) {
      case REGIOS ->
          new OverviewView(frame, template, RegioItem.top(here), List.of(), List.of(), List.of());
      case GEMEENTEN ->
          new OverviewView(frame, template, List.of(), gemeenten(here), List.of(), List.of());
      case DOCUMENTEN ->
          new OverviewView(frame, template, List.of(), List.of(), documenten(here), List.of());
      case THEMAS ->
          new OverviewView(frame, template, List.of(), List.of(), List.of(), themas(here));
      case CIJFERS -> throw new IllegalArgumentException("has a view of its own");
    };
  }

  /** What is around an overview page. */
  static FrameView frame(Page.OverviewPage page, PageContext here) {
    String template = page.path().replace(".html", "");
    return new Frames(here)
        .in(page.path())
        .titled(Frames.title(page.path()), Messages.text("site." + template + ".intro"));
  }

  private static List<GemeenteRow> gemeenten(PageContext here) {
    return here.content().gemeenten().stream()
        .sorted(Labels.byName())
        .map(gemeente -> new GemeenteRow(here.name(gemeente), regios(gemeente, here)))
        .toList();
  }

  /** The regions that it belongs to now, the largest first. */
  private static List<LinkView> regios(Gemeente gemeente, PageContext here) {
    return gemeente.regios().stream()
        .filter(lidmaatschap -> here.site().isNow(lidmaatschap.periode()))
        .flatMap(lidmaatschap -> here.content().upwards(lidmaatschap.regio()).stream())
        .sorted(Comparator.comparing(regio -> regio.regioSoort()))
        .map(here::name)
        .distinct()
        .toList();
  }

  private static List<DocumentRow> documenten(PageContext here) {
    return here.content().documenten().stream().map(d -> DocumentRow.of(d, here)).toList();
  }

  private static List<ThemaRow> themas(PageContext here) {
    return here.content().themas().stream().map(thema -> row(thema, here)).toList();
  }

  private static ThemaRow row(Thema thema, PageContext here) {
    return new ThemaRow(here.name(thema), Excerpt.of(thema.tekst(), here.content()));
  }
}
