package nl.visiewerk.search;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Inline;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.ProseWalker;
import nl.visiewerk.model.Telwoord;
import nl.visiewerk.model.Thing;

/**
 * Cuts a text into passages, one a heading. Of what is placed in the text only the titles count:
 * what has a page of its own is to be found there.
 */
final class PassageReader extends ProseWalker {
  private final Content content;
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private List<String> blocks = new ArrayList<>();
  private String anchor = "";
  private String title = "";

  private PassageReader(Content content) {
    this.content = content;
  }

  /**
   * The passages of a text: first what stands before its first heading, even if that is nothing.
   */
  static List<Passage> read(Prose prose, List<String> before, Content content) {
    PassageReader reader = new PassageReader(content);
    reader.blocks.addAll(before);
    // Footnotes are shown together below the text, under none of its headings.
    prose
        .voetnoten()
        .forEach(noot -> reader.walk(new Prose("", noot.blokken(), List.of(), List.of())));
    List<String> notes = List.copyOf(reader.blocks.subList(before.size(), reader.blocks.size()));
    reader.blocks.subList(before.size(), reader.blocks.size()).clear();
    reader.walk(new Prose("", prose.blokken(), List.of(), List.of()));
    reader.blocks.addAll(notes);
    prose.paragrafen().forEach(reader::walk);
    reader.endOfPassage();
    return List.copyOf(reader.passages);
  }

  @Override
  protected void heading(Paragraaf paragraaf) {
    endOfPassage();
    anchor = paragraaf.key().id();
    title = paragraaf.titel();
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
    current.append(Telwoord.van(count.selection().from(content).size()));
  }

  @Override
  protected void listing(Block.Listing listing) {
    listing.selection().from(content).forEach(thing -> block(thing.titel()));
  }

  @Override
  protected void insertion(Block.Insertion insertion) {
    content.find(insertion.bouwsteen()).ifPresent(thing -> block(thing.titel()));
  }

  @Override
  protected void figures(Block.Figures figures) {
    content.find(figures.tabel()).ifPresent(table -> block(table.titel()));
  }

  @Override
  protected void endOfBlock() {
    if (!current.isEmpty()) {
      block(current.toString().strip());
      current.setLength(0);
    }
  }

  private void block(String text) {
    if (!text.isEmpty()) {
      blocks.add(text);
    }
  }

  private void endOfPassage() {
    passages.add(new Passage(anchor, title, List.copyOf(blocks)));
    blocks = new ArrayList<>();
  }
}
