package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import nl.visiewerk.model.Aandachtspunt;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.History;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.KaderOnderdeel;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.Thema;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.model.WettelijkKader;

/**
 * Which pages and data the site has, where everything is, and what points to what. Immutable; safe
 * for several threads.
 *
 * @param redirects addresses of before
 * @param comparables what can be laid beside each other
 * @param toetsingen what each document that a kader binds really holds of it
 * @param aandachtspunten what does not agree in the sources, and was accepted
 * @param sources which file of the content each page comes from
 * @param history when the content changed
 * @param changes the same, with what each change was about
 */
public record SitePlan(
    Content content,
    List<Page> pages,
    List<Redirect> redirects,
    DataFiles data,
    Addresses addresses,
    Backlinks backlinks,
    Terms terms,
    Comparables comparables,
    PageSources sources,
    List<Toetsing> toetsingen,
    List<Aandachtspunt> aandachtspunten,
    History history,
    Changes changes) {

  /**
   * Plans the site of this content.
   *
   * @param toetsingen every document held against every kader that binds it
   * @param aandachtspunten what does not agree in the sources, and was accepted
   * @param history when the content changed
   */
  public static SitePlan of(
      Content content,
      List<Toetsing> toetsingen,
      List<Aandachtspunt> aandachtspunten,
      History history) {
    Comparables comparables = Comparables.of(content);
    // It goes through all texts, and takes longer than the rest beside which it is done.
    ForkJoinTask<Backlinks> backlinks =
        ForkJoinTask.adapt(() -> new Backlinks(content, comparables.vergelijkingen())).fork();
    Addresses addresses = new Addresses(content);
    Changes changes = new Changes(content, history);
    boolean withAandachtspunten = hasFigures(content) || !aandachtspunten.isEmpty();
    List<Page> pages = pages(content, addresses, comparables, changes, withAandachtspunten);
    List<Redirect> redirects = Redirects.of(content, pages.stream().map(Page::path).toList());
    DataFiles data = new DataFiles(content, addresses, withAandachtspunten);
    Terms terms = new Terms(content.begrippen());
    PageSources sources = new PageSources(content, history);
    return new SitePlan(
        content,
        pages,
        redirects,
        data,
        addresses,
        backlinks.join(),
        terms,
        comparables,
        sources,
        toetsingen,
        List.copyOf(aandachtspunten),
        history,
        changes);
  }

  /** What has a PDF on the site, the longest first. */
  public List<Thing> printed() {
    return Stream.of(content.documenten(), content.kaders(), content.gemeenten())
        .flatMap(List<? extends Thing>::stream)
        .filter(this::isPrinted)
        .map(thing -> (Thing) thing)
        .toList();
  }

  /** Whether it has a PDF on the site: documents, gemeenten, and kaders that bind a document. */
  public boolean isPrinted(Thing thing) {
    return thing instanceof Document
        || thing instanceof Gemeente
        || (thing instanceof WettelijkKader kader
            && content.documenten().stream().anyMatch(kader::bindt));
  }

  /** Whether a PDF can be made of it, on the site or for who asks for it. */
  public static boolean canBePrinted(Thing thing) {
    return thing instanceof Document
        || thing instanceof Gemeente
        || thing instanceof Thema
        || thing instanceof Bouwsteen
        || thing instanceof WettelijkKader;
  }

  private static List<Page> pages(
      Content content,
      Addresses addresses,
      Comparables comparables,
      Changes changes,
      boolean withAandachtspunten) {
    List<Page> pages = new ArrayList<>();
    pages.add(new Page.HomePage(Addresses.HOME));
    pages.add(new Page.OverviewPage(Addresses.REGIOS, Page.Overview.REGIOS));
    pages.add(new Page.OverviewPage(Addresses.GEMEENTEN, Page.Overview.GEMEENTEN));
    pages.add(new Page.OverviewPage(Addresses.DOCUMENTEN, Page.Overview.DOCUMENTEN));
    pages.add(new Page.OverviewPage(Addresses.THEMAS, Page.Overview.THEMAS));
    pages.add(new Page.BegrippenPage(Addresses.BEGRIPPEN));
    pages.add(new Page.BronnenPage(Addresses.BRONNEN));
    pages.add(new Page.GegevensPage(Addresses.GEGEVENS));
    pages.add(new Page.ZoekenPage(Addresses.ZOEKEN));
    for (Regio regio : content.regios()) {
      pages.add(new Page.RegioPage(addresses.of(regio).path(), regio));
    }
    for (Gemeente gemeente : content.gemeenten()) {
      pages.add(new Page.GemeentePage(addresses.of(gemeente).path(), gemeente));
    }
    for (Thema thema : content.themas()) {
      pages.add(new Page.ThemaPage(addresses.of(thema).path(), thema));
    }
    addPages(pages, comparables);
    if (hasFigures(content)) {
      pages.add(new Page.OverviewPage(Addresses.CIJFERS, Page.Overview.CIJFERS));
    }
    if (withAandachtspunten) {
      pages.add(new Page.AandachtspuntenPage(Addresses.AANDACHTSPUNTEN));
    }
    for (Indicator indicator : content.indicatoren()) {
      pages.add(new Page.IndicatorPage(addresses.of(indicator).path(), indicator));
    }
    for (WettelijkKader kader : content.kaders()) {
      pages.add(new Page.KaderPage(addresses.of(kader).path(), kader));
      for (KaderOnderdeel onderdeel : kader.onderdelen()) {
        pages.add(new Page.OnderdeelPage(addresses.of(onderdeel).path(), kader, onderdeel));
      }
    }
    for (Document document : content.documenten()) {
      addPages(pages, addresses, document);
    }
    addPagesAboutTheSite(pages, content, changes);
    return List.copyOf(pages);
  }

  private static void addPagesAboutTheSite(List<Page> pages, Content content, Changes changes) {
    pages.add(new Page.OverPage(Addresses.OVER));
    if (content.instellingen().beheer().toegankelijkheid() != null) {
      pages.add(new Page.ToegankelijkheidPage(Addresses.TOEGANKELIJKHEID));
    }
    if (!changes.all().isEmpty()) {
      pages.add(new Page.WijzigingenPage(Addresses.WIJZIGINGEN, null));
    }
    for (Document document : content.documenten()) {
      if (!changes.of(document).isEmpty()) {
        pages.add(new Page.WijzigingenPage(Addresses.wijzigingen(document).path(), document));
      }
    }
  }

  /** Whether there is anything to show on pages about figures. */
  private static boolean hasFigures(Content content) {
    return !content.indicatoren().isEmpty()
        || content.documenten().stream()
            .flatMap(document -> document.bouwstenen().stream())
            .anyMatch(Cijfertabel.class::isInstance);
  }

  private static void addPages(List<Page> pages, Comparables comparables) {
    if (!comparables.isEmpty()) {
      pages.add(new Page.VergelijkenPage(Addresses.VERGELIJKEN));
    }
    for (Comparison comparison : comparables.vergelijkingen()) {
      pages.add(new Page.VergelijkingPage(comparison.address().path(), comparison));
    }
    for (Keten keten : comparables.ketens()) {
      pages.add(new Page.KetenPage(keten.address().path(), keten));
    }
    comparables
        .soorten()
        .forEach(
            (soort, documents) ->
                pages.add(
                    new Page.SoortPage(
                        Addresses.vergelijken(soort).path(), soort, List.copyOf(documents))));
  }

  private static void addPages(List<Page> pages, Addresses addresses, Document document) {
    pages.add(new Page.DocumentPage(addresses.of(document).path(), document));
    List<Hoofdstuk> hoofdstukken = document.hoofdstukken();
    for (int i = 0; i < hoofdstukken.size(); i++) {
      Hoofdstuk hoofdstuk = hoofdstukken.get(i);
      pages.add(
          new Page.HoofdstukPage(
              addresses.of(hoofdstuk).path(),
              document,
              hoofdstuk,
              i == 0 ? null : hoofdstukken.get(i - 1),
              i == hoofdstukken.size() - 1 ? null : hoofdstukken.get(i + 1)));
    }
    for (Bouwsteen bouwsteen : document.bouwstenen()) {
      pages.add(new Page.BouwsteenPage(addresses.of(bouwsteen).path(), document, bouwsteen));
    }
  }
}
