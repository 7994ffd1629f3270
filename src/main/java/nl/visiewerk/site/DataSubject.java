package nl.visiewerk.site;

import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.WettelijkKader;

/** What a file with data is about. */
public sealed interface DataSubject {
  /** Calls the method of the visitor for this kind of subject. */
  <R> R accept(Visitor<R> visitor);

  /** Does something for each kind of subject. */
  interface Visitor<R> {
    R whole(Whole whole);

    R shared(Soort soort);

    R kader(WettelijkKader kader);

    R document(Document document);

    R indicator(Indicator indicator);

    R tabel(Cijfertabel tabel);
  }

  /** Something of the site as a whole, of which there is one. */
  enum Whole implements DataSubject {
    /** What the site is, and which files with data it has. */
    INDEX,
    /** The JSON Schema of all files in JSON. */
    SCHEMA,
    /** All figures of all documents. */
    CIJFERS,
    /** What does not agree in the sources. */
    AANDACHTSPUNTEN,
    /** The terms, as linked data. */
    BEGRIPPENKADER,
    /** The catalogue of all data. */
    CATALOGUS;

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.whole(this);
    }
  }

  /** All shared things of a kind. */
  record Shared(Soort soort) implements DataSubject {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.shared(soort);
    }
  }

  /** A wettelijk kader with its parts. */
  record OfKader(WettelijkKader kader) implements DataSubject {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.kader(kader);
    }
  }

  /** A document with all that it is made of. */
  record OfDocument(Document document) implements DataSubject {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.document(document);
    }
  }

  /** The figures of an indicator in all documents. */
  record OfIndicator(Indicator indicator) implements DataSubject {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.indicator(indicator);
    }
  }

  /** One table of figures. */
  record OfTabel(Cijfertabel tabel) implements DataSubject {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.tabel(tabel);
    }
  }
}
