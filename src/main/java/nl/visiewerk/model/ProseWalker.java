package nl.visiewerk.model;

import java.util.List;

/**
 * Goes through a text in reading order and calls a method for each leaf; footnotes come last. What
 * a {@link Block.Listing} or {@link Block.Insertion} places is not entered.
 */
public abstract class ProseWalker {
  /** Goes through a whole text. */
  public final void walk(Prose prose) {
    walkBlocks(prose.blokken());
    walkSections(prose.paragrafen());
    for (int i = 0; i < prose.voetnoten().size(); i++) {
      footnote(i);
      walkBlocks(prose.voetnoten().get(i).blokken());
    }
  }

  /** Goes through a section and those in it; its footnotes are not part of it. */
  public final void walk(Paragraaf paragraaf) {
    heading(paragraaf);
    walkBlocks(paragraaf.blokken());
    walkSections(paragraaf.paragrafen());
  }

  /** Called for each heading. */
  protected void heading(Paragraaf paragraaf) {}

  /** Called for each run of characters, code included. */
  protected void text(String text) {}

  /** Called for each reference. */
  protected void reference(Inline.Reference reference) {}

  /** Called where a footnote is called. */
  protected void footnoteCall(Inline.FootnoteCall call) {}

  /** Called before each footnote, with its place among the notes of the text. */
  protected void footnote(int index) {}

  /** Called for each count. */
  protected void count(Inline.Count count) {}

  /** Called for each listing. */
  protected void listing(Block.Listing listing) {}

  /** Called for each insertion. */
  protected void insertion(Block.Insertion insertion) {}

  /** Called for each table of figures. */
  protected void figures(Block.Figures figures) {}

  /** Called after each paragraph, table cell or block of code. */
  protected void endOfBlock() {}

  // Loops, as every text of a build passes here a few times: a method reference with a "this" in it
  // is a costly object until the second compiler sees it, which builds go without.

  private void walkSections(List<Paragraaf> paragrafen) {
    for (Paragraaf paragraaf : paragrafen) {
      walk(paragraaf);
    }
  }

  private void walkBlocks(List<Block> blocks) {
    for (Block block : blocks) {
      walk(block);
    }
  }

  private void walk(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      walkLine(paragraph.inlines());
    } else if (block instanceof Block.ItemList list) {
      for (List<Block> item : list.items()) {
        walkBlocks(item);
      }
    } else if (block instanceof Block.Quote quote) {
      walkBlocks(quote.blocks());
    } else if (block instanceof Block.Table table) {
      walkTable(table);
    } else if (block instanceof Block.CodeBlock code) {
      text(code.text());
      endOfBlock();
    } else if (block instanceof Block.Listing listing) {
      listing(listing);
    } else if (block instanceof Block.Insertion insertion) {
      insertion(insertion);
    } else if (block instanceof Block.Figures figures) {
      figures(figures);
    }
  }

  private void walkTable(Block.Table table) {
    for (Block.Column column : table.columns()) {
      walkLine(column.header());
    }
    for (List<List<Inline>> row : table.rows()) {
      for (List<Inline> cell : row) {
        walkLine(cell);
      }
    }
  }

  private void walkLine(List<Inline> inlines) {
    walkInlines(inlines);
    endOfBlock();
  }

  private void walkInlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        text(text.text());
      } else if (inline instanceof Inline.Code code) {
        text(code.text());
      } else if (inline instanceof Inline.Styled styled) {
        walkInlines(styled.inlines());
      } else if (inline instanceof Inline.Link link) {
        walkInlines(link.inlines());
      } else if (inline instanceof Inline.Reference reference) {
        reference(reference);
      } else if (inline instanceof Inline.FootnoteCall call) {
        footnoteCall(call);
      } else if (inline instanceof Inline.Count count) {
        count(count);
      } else if (inline instanceof Inline.LineBreak) {
        text(" ");
      }
    }
  }
}
