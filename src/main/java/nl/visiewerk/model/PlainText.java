package nl.visiewerk.model;

import java.util.ArrayList;
import java.util.List;

/** What a reader reads, without markup: one string for each paragraph, table cell or list item. */
public final class PlainText extends ProseWalker {
  private final Content content;
  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();

  /** How many characters are still wanted before the last block. */
  private int wanted;

  private boolean full;

  private PlainText(Content content, int wanted) {
    this.content = content;
    this.wanted = wanted;
  }

  /** The text of a thing; headings are left out. */
  public static List<String> of(Thing thing, Content content) {
    return beginning(thing, content, Integer.MAX_VALUE);
  }

  /** The text of this prose; headings are left out. */
  public static List<String> of(Prose prose, Content content) {
    return beginning(prose, content, Integer.MAX_VALUE);
  }

  /** The first blocks of a thing: those with this many characters together, and one more. */
  public static List<String> beginning(Thing thing, Content content, int characters) {
    PlainText text = new PlainText(content, characters);
    text.add(thing);
    return List.copyOf(text.blocks);
  }

  /** The first blocks of prose: those with this many characters together, and one more. */
  public static List<String> beginning(Prose prose, Content content, int characters) {
    PlainText text = new PlainText(content, characters);
    text.walk(prose);
    return List.copyOf(text.blocks);
  }

  private void add(Thing thing) {
    if (thing instanceof Paragraaf paragraaf) {
      walk(paragraaf);
    } else {
      walk(thing.prose());
    }
  }

  @Override
  protected void text(String text) {
    if (!full) {
      current.append(text);
    }
  }

  @Override
  protected void reference(Inline.Reference reference) {
    if (!full) {
      String shown = reference.text();
      text(shown != null ? shown : content.find(reference.ref()).map(Thing::titel).orElse(""));
    }
  }

  @Override
  protected void count(Inline.Count count) {
    if (!full) {
      int number = count.selection().from(content).size();
      text(count.capital() ? Telwoord.metHoofdletter(number) : Telwoord.van(number));
    }
  }

  @Override
  protected void listing(Block.Listing listing) {
    for (Thing thing : listing.selection().from(content)) {
      text(thing.titel());
      endOfBlock();
      if (listing.showsTextOf(thing)) {
        add(thing);
      }
    }
  }

  @Override
  protected void insertion(Block.Insertion insertion) {
    content.find(insertion.bouwsteen()).ifPresent(this::add);
  }

  @Override
  protected void figures(Block.Figures figures) {
    content
        .find(figures.tabel())
        .ifPresent(
            tabel -> {
              text(tabel.titel());
              endOfBlock();
              add(tabel);
            });
  }

  @Override
  protected void endOfBlock() {
    if (!current.isEmpty()) {
      blocks.add(current.toString());
      full = wanted <= 0;
      wanted -= current.length();
      current.setLength(0);
    }
  }
}
