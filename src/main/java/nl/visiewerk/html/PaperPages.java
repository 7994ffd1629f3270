package nl.visiewerk.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.KaderOnderdeel;
import nl.visiewerk.model.Thema;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.WettelijkKader;
import nl.visiewerk.prose.ProseContext;
import nl.visiewerk.site.Page;
import nl.visiewerk.site.SitePlan;

/**
 * Makes the views of pages to be printed: those of the site, with the links of paper. Safe for
 * several threads.
 */
public final class PaperPages {
  private final Site site;

  /** The pages of this plan. */
  public PaperPages(SitePlan plan) {
    this.site = new Site(plan, false);
  }

  /** What the page of a gemeente shows, with what paper can't lead to: it is there itself. */
  public record GemeentePaper(
      GemeenteView gemeente, List<DoelenView> doelen, List<PassagesView> passages) {}

  /** The matrix of a kader, and what each document says of each part. */
  public record KaderPaper(KaderView kader, List<OnderdeelView> onderdelen) {}

  /** A gemeente. */
  public GemeentePaper gemeente(Gemeente gemeente, ProseContext paper) {
    Page.GemeentePage page = new Page.GemeentePage(path(gemeente), gemeente);
    PageContext here = context(page, paper);
    GemeenteView view = GemeenteView.of(page, here);
    Set<LinkView> tables =
        view.cijfers().stream().map(GemeenteCijfers::tabel).collect(Collectors.toSet());
    return new GemeentePaper(
        view,
        documenten(gemeente).stream()
            .map(document -> DoelenView.of(document, tables, here))
            .filter(doelen -> !doelen.groepen().isEmpty())
            .toList(),
        PassagesView.of(gemeente, here));
  }

  /**
   * The documents that concern a gemeente: of the regions that it is or was part of when they held,
   * and those with a text or figures about it.
   */
  public List<Document> documenten(Gemeente gemeente) {
    Stream<Document> held =
        GemeenteView.held(gemeente, site).stream().map(GemeenteView.Held::document);
    Stream<Document> about =
        site.plan().backlinks().to(gemeente).stream()
            .flatMap(backlink -> site.document(backlink.source()).stream());
    return Stream.concat(held, about).distinct().toList();
  }

  /** A kader. */
  public KaderPaper kader(WettelijkKader kader, ProseContext paper) {
    Page.KaderPage page = new Page.KaderPage(path(kader), kader);
    PageContext here = context(page, paper);
    return new KaderPaper(
        KaderView.of(page, here),
        kader.onderdelen().stream().map(onderdeel -> onderdeel(kader, onderdeel, here)).toList());
  }

  private OnderdeelView onderdeel(
      WettelijkKader kader, KaderOnderdeel onderdeel, PageContext here) {
    return OnderdeelView.of(new Page.OnderdeelPage(path(onderdeel), kader, onderdeel), here);
  }

  /** A bouwsteen. */
  public BouwsteenView bouwsteen(Document document, Bouwsteen bouwsteen, ProseContext paper) {
    Page.BouwsteenPage page = new Page.BouwsteenPage(path(bouwsteen), document, bouwsteen);
    return BouwsteenView.of(page, context(page, paper));
  }

  /** A thema. */
  public ThemaView thema(Thema thema, ProseContext paper) {
    Page.ThemaPage page = new Page.ThemaPage(path(thema), thema);
    return ThemaView.of(page, context(page, paper));
  }

  private PageContext context(Page page, ProseContext paper) {
    return new PageContext(site, page, paper);
  }

  private String path(Thing thing) {
    return site.plan().addresses().of(thing).path();
  }
}
