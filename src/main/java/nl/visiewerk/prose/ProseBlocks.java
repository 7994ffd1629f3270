package nl.visiewerk.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.visiewerk.chart.Chart;
import nl.visiewerk.chart.Charts;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Grafiek;
import nl.visiewerk.model.Inline;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.PlainText;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import org.jspecify.annotations.Nullable;

/** Writes the blocks and sections of one text. */
final class ProseBlocks implements Block.Visitor<MarkupWriter> {
  private static final int DEEPEST_HEADING = 6;

  private final ProseHtml page;
  private final MarkupWriter out;
  private final Prose prose;
  private final Set<Key> seen = new HashSet<>();
  private final List<Key> inside = new ArrayList<>();
  private final ProseInlines inlines;
  private @Nullable Key exception;
  private int level;
  private boolean hasImage;

  /**
   * Writes a text of a page.
   *
   * @param level of the next heading
   */
  ProseBlocks(ProseHtml page, MarkupWriter out, Prose prose, int level) {
    this.page = page;
    this.out = out;
    this.prose = prose;
    this.level = level;
    this.inlines = new ProseInlines(page, out, prose, seen);
  }

  /** The same, without links to this thing. */
  ProseBlocks except(Thing thing) {
    exception = thing.key();
    newSection();
    return this;
  }

  /**
   * A text that is placed in this one; it knows where it is, so that nothing is placed in itself.
   */
  ProseBlocks inserted(Prose text, Thing owner, int deeper) {
    ProseBlocks blocks = new ProseBlocks(page, out, text, level + deeper);
    blocks.inside.addAll(inside);
    blocks.inside.add(owner.key());
    return owner.soort() == Soort.BEGRIP ? blocks.except(owner) : blocks;
  }

  /** Whether a thing's text may be placed here. */
  boolean mayInsert(Thing thing) {
    return inside.size() < 3 && !inside.contains(thing.key());
  }

  ProseHtml page() {
    return page;
  }

  MarkupWriter out() {
    return out;
  }

  String scope() {
    return prose.scope();
  }

  void all() {
    blocks(prose.blokken());
    sections(prose.paragrafen());
  }

  MarkupWriter blocks(List<Block> blocks) {
    for (Block block : blocks) {
      block.accept(this);
    }
    return out;
  }

  MarkupWriter inlines(List<Inline> line) {
    return inlines.write(line);
  }

  /** A link to a thing by its title; only the title where the thing can't be reached. */
  void link(Thing thing) {
    link(thing, thing.titel());
  }

  /** The same, by another text. */
  void link(Thing thing, String linked) {
    String href = page.context().href(thing);
    if (href == null) {
      out.text(linked);
    } else {
      out.element("a", linked, "class", "verwijzing", "href", href);
    }
  }

  void sections(List<Paragraaf> paragrafen) {
    for (Paragraaf paragraaf : paragrafen) {
      newSection();
      String id = page.claim(paragraaf.key().id());
      heading(id, paragraaf.nummer(), paragraaf.titel(), null);
      level++;
      blocks(paragraaf.blokken());
      sections(paragraaf.paragrafen());
      level--;
    }
  }

  private void newSection() {
    seen.clear();
    if (exception != null) {
      seen.add(exception);
    }
  }

  /** A heading at the present level. */
  void heading(@Nullable String id, @Nullable String nummer, String titel, @Nullable String href) {
    String element = "h" + Math.min(level, DEEPEST_HEADING);
    boolean permalink = id != null && href == null && page.isOnScreen();
    if (permalink) {
      out.open("div", "class", "kop");
    }
    out.open(element, "id", id);
    if (nummer != null) {
      out.element("span", nummer, "class", "nummer").text(" ");
    }
    if (href == null) {
      out.text(titel);
    } else {
      out.element("a", titel, "href", href);
    }
    out.close(element);
    if (permalink) {
      String label = Messages.text("site.permalink", titel);
      out.element("a", "#", "class", "permalink", "href", "#" + id, "aria-label", label);
      out.close("div");
    }
  }

  @Override
  public MarkupWriter paragraph(Block.Paragraph paragraph) {
    out.open("p");
    return inlines(paragraph.inlines()).close("p");
  }

  @Override
  public MarkupWriter itemList(Block.ItemList list) {
    String element = list.isNumbered() ? "ol" : "ul";
    out.open(element, "start", list.start() > 1 ? Integer.toString(list.start()) : null);
    for (List<Block> item : list.items()) {
      out.open("li");
      if (item.size() == 1 && item.get(0) instanceof Block.Paragraph line) {
        inlines(line.inlines());
      } else {
        blocks(item);
      }
      out.close("li");
    }
    return out.close(element);
  }

  @Override
  public MarkupWriter quote(Block.Quote quote) {
    out.open("blockquote");
    return blocks(quote.blocks()).close("blockquote");
  }

  @Override
  public MarkupWriter table(Block.Table table) {
    List<Block.Column> columns = table.columns();
    List<String> headers =
        columns.stream().map(column -> String.join(" ", plain(column.header()))).toList();
    TableHtml html = TableHtml.open(page, out, headers);
    for (Block.Column column : columns) {
      html.header(column.alignRight(), () -> inlines(column.header()));
    }
    html.body();
    boolean named = hasRowHeaders(columns);
    for (List<List<Inline>> row : table.rows()) {
      html.row();
      for (int i = 0; i < row.size(); i++) {
        List<Inline> cell = row.get(i);
        html.cell(i == 0 && named, columns.get(i).alignRight(), () -> inlines(cell));
      }
    }
    return html.close();
  }

  /** Words in front of figures: then the first cell of a row says what the others are about. */
  private static boolean hasRowHeaders(List<Block.Column> columns) {
    return !columns.get(0).alignRight() && columns.stream().anyMatch(Block.Column::alignRight);
  }

  private List<String> plain(List<Inline> line) {
    Block paragraph = new Block.Paragraph(line);
    return PlainText.of(
        new Prose(scope(), List.of(paragraph), List.of(), List.of()), page.content());
  }

  @Override
  public MarkupWriter codeBlock(Block.CodeBlock code) {
    return out.open("pre").element("code", code.text()).close("pre");
  }

  @Override
  public MarkupWriter figure(Block.Figure figure) {
    boolean early = inside.isEmpty() && !hasImage;
    hasImage = true;
    out.open("figure");
    ImageHtml.write(page, out, figure, early);
    return out.close("figure");
  }

  @Override
  public MarkupWriter rule(Block.Rule rule) {
    return out.empty("hr");
  }

  @Override
  public MarkupWriter listing(Block.Listing listing) {
    return new Listings(this).write(listing);
  }

  @Override
  public MarkupWriter figures(Block.Figures figures) {
    page.content()
        .find(figures.tabel())
        .filter(Cijfertabel.class::isInstance)
        .map(Cijfertabel.class::cast)
        .ifPresent(tabel -> new FigureTables(this).write(tabel, chart(tabel, figures.grafiek())));
    return out;
  }

  private @Nullable Chart chart(Cijfertabel tabel, @Nullable Grafiek grafiek) {
    return grafiek == null ? null : Charts.of(tabel, grafiek, page.content()).made();
  }

  @Override
  public MarkupWriter insertion(Block.Insertion insertion) {
    page.content().find(insertion.bouwsteen()).ifPresent(thing -> new Listings(this).insert(thing));
    return out;
  }
}
