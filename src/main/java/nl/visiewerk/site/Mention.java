package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Inline;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.PlainText;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What a text says about a thing: the paragraphs, items and rows that refer to it, and no others.
 *
 * @param plaats the section that they are in; the chapter or bouwsteen itself before its first
 *     heading
 */
public record Mention(Thing plaats, Prose tekst) {
  /** The passages about a thing in a chapter, a bouwsteen or the summary of a document. */
  public static List<Mention> about(Thing thing, Thing owner, Content content) {
    Prose text = owner.prose();
    Finder finder = new Finder(thing, text, content);
    finder.add(owner, text.blokken());
    finder.add(text.paragrafen());
    return List.copyOf(finder.found);
  }

  /** Goes through one text. */
  private static final class Finder {
    private final Thing thing;
    private final Prose text;
    private final Content content;
    private final List<Mention> found = new ArrayList<>();

    Finder(Thing thing, Prose text, Content content) {
      this.thing = thing;
      this.text = text;
      this.content = content;
    }

    void add(List<Paragraaf> paragrafen) {
      for (Paragraaf paragraaf : paragrafen) {
        add(paragraaf, paragraaf.blokken());
        add(paragraaf.paragrafen());
      }
    }

    void add(Thing place, List<Block> blocks) {
      List<Block> kept = keep(blocks);
      if (!kept.isEmpty()) {
        found.add(new Mention(place, prose(kept)));
      }
    }

    private Prose prose(List<Block> blocks) {
      return new Prose(text.scope(), List.copyOf(blocks), List.of(), text.voetnoten());
    }

    /** With the line that leads up to a list or a table: without it they say little. */
    private List<Block> keep(List<Block> blocks) {
      List<Block> kept = new ArrayList<>();
      for (int i = 0; i < blocks.size(); i++) {
        Block block = keep(blocks.get(i));
        if (block != null) {
          Block before = i == 0 ? null : blocks.get(i - 1);
          if (!(block instanceof Block.Paragraph) && before != null && leadsUp(before)) {
            kept.remove(before);
            kept.add(before);
          }
          kept.add(block);
        }
      }
      return kept;
    }

    private boolean leadsUp(Block block) {
      return block instanceof Block.Paragraph
          && PlainText.of(prose(List.of(block)), content).stream()
              .anyMatch(line -> line.stripTrailing().endsWith(":"));
    }

    private @Nullable Block keep(Block block) {
      if (block instanceof Block.Paragraph paragraph) {
        return mentions(paragraph.inlines()) ? block : null;
      }
      if (block instanceof Block.Quote quote) {
        return keep(quote.blocks()).isEmpty() ? null : block;
      }
      if (block instanceof Block.ItemList list) {
        List<List<Block>> items =
            list.items().stream().filter(item -> !keep(item).isEmpty()).toList();
        return items.isEmpty() ? null : new Block.ItemList(0, items);
      }
      return block instanceof Block.Table table ? keep(table) : null;
    }

    /** Its rows about the thing; or its column, beside the first. */
    private @Nullable Block keep(Block.Table table) {
      List<Integer> columns =
          IntStream.range(0, table.columns().size())
              .filter(i -> i == 0 || mentions(table.columns().get(i).header()))
              .boxed()
              .toList();
      if (columns.size() > 1) {
        return new Block.Table(
            columns.stream().map(table.columns()::get).toList(),
            table.rows().stream().map(row -> columns.stream().map(row::get).toList()).toList());
      }
      List<List<List<Inline>>> rows =
          table.rows().stream().filter(row -> row.stream().anyMatch(this::mentions)).toList();
      return rows.isEmpty() ? null : new Block.Table(table.columns(), rows);
    }

    private boolean mentions(List<Inline> line) {
      return line.stream().anyMatch(this::mentions);
    }

    private boolean mentions(Inline inline) {
      if (inline instanceof Inline.Reference reference) {
        return is(reference.ref());
      }
      if (inline instanceof Inline.Styled styled) {
        return mentions(styled.inlines());
      }
      if (inline instanceof Inline.Link link) {
        return mentions(link.inlines());
      }
      return inline instanceof Inline.FootnoteCall call
          && call.index() < text.voetnoten().size()
          && text.voetnoten().get(call.index()).blokken().stream().anyMatch(this::isAbout);
    }

    /** A note of a note is left out, so that notes that call each other end. */
    private boolean isAbout(Block block) {
      return block instanceof Block.Paragraph paragraph
          && paragraph.inlines().stream()
              .anyMatch(inline -> inline instanceof Inline.Reference ref && is(ref.ref()));
    }

    private boolean is(Ref ref) {
      return content.find(ref).filter(found -> found.key().equals(thing.key())).isPresent();
    }
  }
}
