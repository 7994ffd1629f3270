package nl.visiewerk.model;

import java.util.ArrayList;
import java.util.List;

/** What a reader reads, without markup: one string for each paragraph, table cell or list item. */
public final class PlainText extends ProseWalker {
  private final Content content;
  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();

  private PlainText(Content content) {
    this.content = content;
  }

  /** The text of a chapter, section, bouwsteen or other thing with prose; headings are left out. */
  public static List<String> of(Thing thing, Content content) {
    PlainText text = new PlainText(content);
    text.add(thing);
    return List.copyOf(text.blocks);
  }

  /** The text of this prose; headings are left out. */
  public static List<String> of(Prose prose, Content content) {
    PlainText text = new PlainText(content);
    text.walk(prose);
    return List.copyOf(text.blocks);
  }

  private void add(Thing thing) {
    if (thing instanceof Hoofdstuk hoofdstuk) {
      walk(hoofdstuk.tekst());
    } else if (thing instanceof Paragraaf paragraaf) {
      walk(paragraaf);
    } else if (thing instanceof Bouwsteen bouwsteen) {
      walk(bouwsteen.tekst());
    } else if (thing instanceof Begrip begrip) {
      walk(begrip.omschrijving());
    }
  }

  @Override
  protected void text(String text) {
    current.append(text);
  }

  @Override
  protected void reference(Inline.Reference reference) {
    String shown = reference.text();
    current.append(
        shown != null ? shown : content.find(reference.ref()).map(Thing::titel).orElse(""));
  }

  @Override
  protected void count(Inline.Count count) {
    int number = count.selection().from(content).size();
    current.append(count.capital() ? Telwoord.metHoofdletter(number) : Telwoord.van(number));
  }

  @Override
  protected void listing(Block.Listing listing) {
    for (Thing thing : listing.selection().from(content)) {
      text(thing.titel());
      endOfBlock();
      if (listing.form() == Block.Form.TEKSTEN) {
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
      current.setLength(0);
    }
  }
}
