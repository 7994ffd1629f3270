package nl.visiewerk.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Inline;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.PlainText;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Thing;

/**
 * A text as data have it: what a reader reads, without markup, with an empty line between blocks.
 * Items of a list stand each on a line of their own, and so do the rows of a table, with a bar
 * between their cells. Of a table of figures there is only the title: its figures are data already.
 */
final class ReadableText implements Block.Visitor<String> {
  private static final String BETWEEN_BLOCKS = "\n\n";

  private final Content content;
  private final String scope;

  private ReadableText(String scope, Content content) {
    this.scope = scope;
    this.content = content;
  }

  /** A whole text: its opening, then its sections under their headings; footnotes are left out. */
  static String of(Prose prose, Content content) {
    return new ReadableText(prose.scope(), content).text(prose);
  }

  /** Some blocks of a text that was written in this document. */
  static String of(List<Block> blocks, String scope, Content content) {
    return new ReadableText(scope, content).blocks(blocks, BETWEEN_BLOCKS);
  }

  private String text(Prose prose) {
    return joined(
        Stream.concat(
            Stream.of(blocks(prose.blokken(), BETWEEN_BLOCKS)),
            prose.paragrafen().stream().map(this::section)));
  }

  private String section(Paragraaf paragraaf) {
    return joined(
        Stream.concat(
            Stream.of(paragraaf.titel(), blocks(paragraaf.blokken(), BETWEEN_BLOCKS)),
            paragraaf.paragrafen().stream().map(this::section)));
  }

  private String blocks(List<Block> blocks, String between) {
    List<String> texts = new ArrayList<>();
    for (Block block : blocks) {
      String text = block.accept(this);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return String.join(between, texts);
  }

  private static String joined(Stream<String> texts) {
    return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(BETWEEN_BLOCKS));
  }

  private String line(List<Inline> inlines) {
    Prose line = new Prose(scope, List.of(new Block.Paragraph(inlines)), List.of(), List.of());
    return String.join(" ", PlainText.of(line, content));
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return line(paragraph.inlines());
  }

  @Override
  public String itemList(Block.ItemList list) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      String marker = list.isNumbered() ? (list.start() + i) + ". " : "- ";
      String text = blocks(list.items().get(i), "\n");
      items.add(marker + text.replace("\n", "\n" + " ".repeat(marker.length())));
    }
    return String.join("\n", items);
  }

  @Override
  public String quote(Block.Quote quote) {
    return blocks(quote.blocks(), BETWEEN_BLOCKS);
  }

  @Override
  public String table(Block.Table table) {
    Stream<List<Inline>> head = table.columns().stream().map(Block.Column::header);
    return Stream.concat(Stream.of(head), table.rows().stream().map(List::stream))
        .map(cells -> cells.map(this::line).collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String codeBlock(Block.CodeBlock code) {
    return code.text().strip();
  }

  @Override
  public String figure(Block.Figure figure) {
    return figure.alt();
  }

  @Override
  public String rule(Block.Rule rule) {
    return "";
  }

  @Override
  public String listing(Block.Listing listing) {
    List<Thing> things = listing.selection().from(content);
    if (things.stream().noneMatch(listing::showsTextOf)) {
      return things.stream().map(thing -> "- " + thing.titel()).collect(Collectors.joining("\n"));
    }
    return joined(things.stream().map(thing -> joined(Stream.of(thing.titel(), placed(thing)))));
  }

  @Override
  public String insertion(Block.Insertion insertion) {
    return content.find(insertion.bouwsteen()).map(this::placed).orElse("");
  }

  @Override
  public String figures(Block.Figures figures) {
    return content.find(figures.tabel()).map(Thing::titel).orElse("");
  }

  private String placed(Thing thing) {
    return of(thing.prose(), content);
  }
}
