package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.List;
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
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.model.WettelijkKader;

/**
 * Which pages the site has, where everything is, and what points to what. Immutable; safe for
 * several threads.
 *
 * @param toetsingen what each document that a kader binds really holds of it
 * @param aandachtspunten what does not agree in the sources, and was accepted
 * @param history when the content changed
 */
public record SitePlan(
    Content content,
    List<Page> pages,
    Addresses addresses,
    Backlinks backlinks,
    Terms terms,
    List<Toetsing> toetsingen,
    List<Aandachtspunt> aandachtspunten,
    History history) {

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
    Addresses addresses = new Addresses(content);
    return new SitePlan(
        content,
        pages(content, addresses),
        addresses,
        new Backlinks(content),
        new Terms(content.begrippen()),
        toetsingen,
        List.copyOf(aandachtspunten),
        history);
  }

  private static List<Page> pages(Content content, Addresses addresses) {
    List<Page> pages = new ArrayList<>();
    pages.add(new Page.HomePage(Addresses.HOME));
    pages.add(new Page.OverviewPage(Addresses.REGIOS, Page.Overview.REGIOS));
    pages.add(new Page.OverviewPage(Addresses.GEMEENTEN, Page.Overview.GEMEENTEN));
    pages.add(new Page.OverviewPage(Addresses.DOCUMENTEN, Page.Overview.DOCUMENTEN));
    pages.add(new Page.OverviewPage(Addresses.THEMAS, Page.Overview.THEMAS));
    pages.add(new Page.BegrippenPage(Addresses.BEGRIPPEN));
    pages.add(new Page.BronnenPage(Addresses.BRONNEN));
    for (Regio regio : content.regios()) {
      pages.add(new Page.RegioPage(addresses.of(regio).path(), regio));
    }
    for (Gemeente gemeente : content.gemeenten()) {
      pages.add(new Page.GemeentePage(addresses.of(gemeente).path(), gemeente));
    }
    for (Thema thema : content.themas()) {
      pages.add(new Page.ThemaPage(addresses.of(thema).path(), thema));
    }
    if (hasFigures(content)) {
      pages.add(new Page.OverviewPage(Addresses.CIJFERS, Page.Overview.CIJFERS));
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
    return List.copyOf(pages);
  }

  /** Whether there is anything to show on pages about figures. */
  private static boolean hasFigures(Content content) {
    return !content.indicatoren().isEmpty()
        || content.documenten().stream()
            .flatMap(document -> document.bouwstenen().stream())
            .anyMatch(Cijfertabel.class::isInstance);
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
