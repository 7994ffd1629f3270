package nl.visiewerk.site;

import java.util.List;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.KaderOnderdeel;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thema;
import nl.visiewerk.model.WettelijkKader;
import org.jspecify.annotations.Nullable;

/** A page that the site has. */
public sealed interface Page {
  /** Its path from the root of the site, with forward slashes. */
  String path();

  /** Calls the method of the visitor for this kind of page. */
  <R> R accept(Visitor<R> visitor);

  /** Does something for each kind of page. */
  interface Visitor<R> {
    R home(HomePage page);

    R overview(OverviewPage page);

    R regio(RegioPage page);

    R gemeente(GemeentePage page);

    R thema(ThemaPage page);

    R vergelijken(VergelijkenPage page);

    R vergelijking(VergelijkingPage page);

    R soort(SoortPage page);

    R keten(KetenPage page);

    R begrippen(BegrippenPage page);

    R bronnen(BronnenPage page);

    R document(DocumentPage page);

    R hoofdstuk(HoofdstukPage page);

    R bouwsteen(BouwsteenPage page);

    R indicator(IndicatorPage page);

    R aandachtspunten(AandachtspuntenPage page);

    R gegevens(GegevensPage page);

    R kader(KaderPage page);

    R onderdeel(OnderdeelPage page);
  }

  /** The first page. */
  record HomePage(String path) implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.home(this);
    }
  }

  /** All regions, gemeenten, documents, themas or figures. */
  record OverviewPage(String path, Overview overview) implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.overview(this);
    }
  }

  /** What an overview lists. */
  enum Overview {
    REGIOS,
    GEMEENTEN,
    DOCUMENTEN,
    THEMAS,
    CIJFERS
  }

  /** A region: its gemeenten, subregions and documents. */
  record RegioPage(String path, Regio regio) implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.regio(this);
    }
  }

  /** A gemeente: all that concerns it. */
  record GemeentePage(String path, Gemeente gemeente) implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.gemeente(this);
    }
  }

  /** A thema: what each region says about it. */
  record ThemaPage(String path, Thema thema) implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.thema(this);
    }
  }

  /** What can be compared, and where. */
  record VergelijkenPage(String path) implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.vergelijken(this);
    }
  }

  /** Two or three documents beside each other. */
  record VergelijkingPage(String path, Comparison comparison) implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.vergelijking(this);
    }
  }

  /** The bouwstenen of one kind of all documents that have them. */
  record SoortPage(String path, Soort soort, List<Document> documenten) implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.soort(this);
    }
  }

  /** How documents work each other out, as a picture. */
  record KetenPage(String path, Keten keten) implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.keten(this);
    }
  }

  /** All terms. */
  record BegrippenPage(String path) implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.begrippen(this);
    }
  }

  /** All sources. */
  record BronnenPage(String path) implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bronnen(this);
    }
  }

  /** The first page of a document. */
  record DocumentPage(String path, Document document) implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.document(this);
    }
  }

  /** A chapter, with its neighbours in reading order. */
  record HoofdstukPage(
      String path,
      Document document,
      Hoofdstuk hoofdstuk,
      @Nullable Hoofdstuk vorige,
      @Nullable Hoofdstuk volgende)
      implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hoofdstuk(this);
    }
  }

  /** A bouwsteen, with what points to it. */
  record BouwsteenPage(String path, Document document, Bouwsteen bouwsteen) implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bouwsteen(this);
    }
  }

  /** An indicator: its figures in every document. */
  record IndicatorPage(String path, Indicator indicator) implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.indicator(this);
    }
  }

  /** What does not agree in the sources. */
  record AandachtspuntenPage(String path) implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.aandachtspunten(this);
    }
  }

  /** Which files with data there are. */
  record GegevensPage(String path) implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.gegevens(this);
    }
  }

  /** The matrix of a wettelijk kader: documents against its parts. */
  record KaderPage(String path, WettelijkKader kader) implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.kader(this);
    }
  }

  /** A part of a wettelijk kader: what each document says about it, side by side. */
  record OnderdeelPage(String path, WettelijkKader kader, KaderOnderdeel onderdeel)
      implements Page {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onderdeel(this);
    }
  }
}
