package nl.visiewerk.content;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Inline;
import org.jsoup.Jsoup;

/** Turns the blocks of a parsed text into those of the model. */
final class BlockConverter {
  /** What was meant as a heading, but is text: no space after the hashes. */
  private static final Pattern NO_HEADING = Pattern.compile("(#{2,6})[^#\\s]");

  private final LineIndex lines;
  private final Reading reading;
  private final FootnoteIndex footnotes;
  private final InlineConverter inlines;
  private final DirectiveReader directives;
  private final ImageReader images;
  private final CountedLists counts;

  BlockConverter(LineIndex lines, MarkdownOwner owner, Reading reading, FootnoteIndex footnotes) {
    this.lines = lines;
    this.reading = reading;
    this.footnotes = footnotes;
    this.inlines = new InlineConverter(lines, reading, footnotes);
    this.directives = new DirectiveReader(lines, owner, reading);
    this.images = new ImageReader(lines, reading);
    this.counts = new CountedLists(lines, reading);
  }

  /** The blocks that a node becomes: mostly one, sometimes none. */
  List<Block> convert(Node node) {
    if (node instanceof Paragraph) {
      return paragraph(node);
    }
    if (node instanceof ListBlock list) {
      return List.of(list(list));
    }
    if (node instanceof TableBlock table) {
      return new TableConverter(lines, reading, inlines).convert(table);
    }
    if (node instanceof FencedCodeBlock code) {
      return directives.read(code);
    }
    if (node instanceof IndentedCodeBlock code) {
      return List.of(new Block.CodeBlock(code.getContentChars().toString().stripTrailing()));
    }
    if (node instanceof ThematicBreak) {
      return List.of(new Block.Rule());
    }
    if (node instanceof com.vladsch.flexmark.ast.BlockQuote) {
      return List.of(new Block.Quote(convertChildren(node)));
    }
    if (node instanceof Heading heading) {
      reading.findings().add(Rule.KOP_NIET_HIER, lines.at(heading.getStartOffset()));
      return List.of(
          new Block.Paragraph(
              List.of(new Inline.Styled(Inline.Style.STRONG, inlines.convert(heading)))));
    }
    if (node instanceof HtmlBlock && !(node instanceof HtmlCommentBlock)) {
      return html(node);
    }
    if (node instanceof FootnoteBlock note) {
      footnotes.define(note);
      return List.of();
    }
    if (node instanceof HtmlCommentBlock || node instanceof Reference) {
      return List.of();
    }
    return convertChildren(node);
  }

  /** The blocks that the children of a node become. */
  List<Block> convertChildren(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node child : parent.getChildren()) {
      List<Block> converted = convert(child);
      counts.check(child.getPrevious(), converted);
      blocks.addAll(converted);
    }
    return List.copyOf(blocks);
  }

  private List<Block> paragraph(Node node) {
    Node only = node.getFirstChild();
    if (only instanceof Image image && image.getNext() == null) {
      return images.read(image);
    }
    if (only instanceof ImageRef image && image.getNext() == null && image.isDefined()) {
      return images.read(image);
    }
    new Wording(lines, reading).check(node);
    if (node.getChars().startsWith("##")) {
      lookForHeading(node);
    }
    List<Inline> converted = inlines.convert(node);
    return converted.isEmpty() ? List.of() : List.of(new Block.Paragraph(converted));
  }

  private void lookForHeading(Node node) {
    Matcher noHeading = NO_HEADING.matcher(node.getChars());
    if (noHeading.lookingAt()) {
      reading
          .findings()
          .add(Rule.KOP_ZONDER_SPATIE, lines.at(node.getStartOffset()), noHeading.group(1));
    }
  }

  private Block list(ListBlock list) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item : list.getChildren()) {
      items.add(convertChildren(item));
    }
    int start = list instanceof OrderedList ordered ? Math.max(1, ordered.getStartNumber()) : 0;
    return new Block.ItemList(start, List.copyOf(items));
  }

  /** HTML is not taken over: what remains is its text. */
  private List<Block> html(Node node) {
    reading.findings().add(Rule.HTML_WEGGELATEN, lines.at(node.getStartOffset()));
    String text = Jsoup.parseBodyFragment(node.getChars().toString()).text();
    return text.isBlank()
        ? List.of()
        : List.of(new Block.Paragraph(List.of(new Inline.Text(text))));
  }
}
