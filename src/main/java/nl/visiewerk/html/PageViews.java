package nl.visiewerk.html;

import nl.visiewerk.site.Page;

/** Makes the view of each kind of page. */
record PageViews(PageContext here) implements Page.Visitor<PageView> {
  @Override
  public PageView home(Page.HomePage page) {
    return HomeView.of(here);
  }

  @Override
  public PageView overview(Page.OverviewPage page) {
    return page.overview() == Page.Overview.CIJFERS
        ? CijfersView.of(OverviewView.frame(page, here), here)
        : OverviewView.of(page, here);
  }

  @Override
  public PageView regio(Page.RegioPage page) {
    return RegioView.of(page, here);
  }

  @Override
  public PageView gemeente(Page.GemeentePage page) {
    return GemeenteView.of(page, here);
  }

  @Override
  public PageView thema(Page.ThemaPage page) {
    return ThemaView.of(page, here);
  }

  @Override
  public PageView vergelijken(Page.VergelijkenPage page) {
    return VergelijkenView.of(page, here);
  }

  @Override
  public PageView vergelijking(Page.VergelijkingPage page) {
    return VergelijkingView.of(page, here);
  }

  @Override
  public PageView soort(Page.SoortPage page) {
    return SoortView.of(page, here);
  }

  @Override
  public PageView keten(Page.KetenPage page) {
    return KetenView.of(page, here);
  }

  @Override
  public PageView begrippen(Page.BegrippenPage page) {
    return BegrippenView.of(page, here);
  }

  @Override
  public PageView bronnen(Page.BronnenPage page) {
    return BronnenView.of(page, here);
  }

  @Override
  public PageView document(Page.DocumentPage page) {
    return DocumentView.of(page, here);
  }

  @Override
  public PageView hoofdstuk(Page.HoofdstukPage page) {
    return HoofdstukView.of(page, here);
  }

  @Override
  public PageView bouwsteen(Page.BouwsteenPage page) {
    return BouwsteenView.of(page, here);
  }

  @Override
  public PageView indicator(Page.IndicatorPage page) {
    return IndicatorView.of(page, here);
  }

  @Override
  public PageView aandachtspunten(Page.AandachtspuntenPage page) {
    return AandachtspuntenView.of(page, here);
  }

  @Override
  public PageView gegevens(Page.GegevensPage page) {
    return GegevensView.of(page, here);
  }

  @Override
  public PageView kader(Page.KaderPage page) {
    return KaderView.of(page, here);
  }

  @Override
  public PageView onderdeel(Page.OnderdeelPage page) {
    return OnderdeelView.of(page, here);
  }
}
