package nl.visiewerk.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of text. Headings are not blocks: they make {@linkplain Paragraaf sections}. */
public sealed interface Block {
  /** Calls the method of the visitor for this kind of block. */
  <R> R accept(Visitor<R> visitor);

  /** Does something for each kind of block. */
  interface Visitor<R> {
    R paragraph(Paragraph paragraph);

    R itemList(ItemList list);

    R quote(Quote quote);

    R table(Table table);

    R codeBlock(CodeBlock code);

    R figure(Figure figure);

    R rule(Rule rule);

    R listing(Listing listing);

    R insertion(Insertion insertion);

    R figures(Figures figures);
  }

  /** A paragraph of running text. */
  record Paragraph(List<Inline> inlines) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /**
   * A list.
   *
   * @param start the first number of a numbered list; 0 for one with bullets
   */
  record ItemList(int start, List<List<Block>> items) implements Block {
    /** Whether the items are numbered. */
    public boolean isNumbered() {
      return start > 0;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.itemList(this);
    }
  }

  /** A quotation. */
  record Quote(List<Block> blocks) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quote(this);
    }
  }

  /** A table with a header row; every row has as many cells as there are columns. */
  record Table(List<Column> columns, List<List<List<Inline>>> rows) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /** A column of a table. */
  record Column(List<Inline> header, boolean alignRight) {}

  /** Text to be shown as it is. */
  record CodeBlock(String text) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.codeBlock(this);
    }
  }

  /**
   * An image that stands on its own.
   *
   * @param image its path relative to the content folder
   * @param alt what it shows, for who does not see it
   */
  record Figure(String image, String alt) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /** A break between subjects. */
  record Rule() implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rule(this);
    }
  }

  /** All that a selection holds, placed in the text. */
  record Listing(Selection selection, Form form) implements Block {
    /** Whether its text stands here too; of sources and indicatoren there are only the names. */
    public boolean showsTextOf(Thing thing) {
      return form == Form.TEKSTEN
          && thing.soort() != Soort.BRON
          && thing.soort() != Soort.INDICATOR;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.listing(this);
    }
  }

  /**
   * A {@link Cijfertabel}, placed in the text.
   *
   * @param grafiek the chart above the table; null for none
   */
  record Figures(Ref tabel, @Nullable Grafiek grafiek) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.figures(this);
    }
  }

  /** How a {@link Listing} looks. */
  enum Form implements Woord {
    LIJST,
    NUMMERS,
    TABEL,
    TEKSTEN
  }

  /** The text of one bouwsteen, placed in the text. */
  record Insertion(Ref bouwsteen) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.insertion(this);
    }
  }
}
