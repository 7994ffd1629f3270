package nl.visiewerk.content;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Voetnoot;

/** Reads Markdown into the model's prose. */
final class MarkdownReader {
  private static final Parser PARSER = Parser.builder(options()).build();

  /** More markers of quotes and lists than this at the start of a line is no text of a writer. */
  private static final Pattern TOO_DEEP =
      Pattern.compile("^(?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){30}", Pattern.MULTILINE);

  /**
   * The most characters without a blank line. The library takes time that grows with the square of
   * a paragraph, so that one without a limit could take hours.
   */
  private static final int LONGEST_PARAGRAPH = 50_000;

  private MarkdownReader() {}

  /** Reads a text that stands in YAML. */
  static Prose readText(YamlNode.Scalar scalar, MarkdownOwner owner, Reading reading) {
    return read(scalar.text(), scalar.lines(), owner, reading);
  }

  /** Reads the text below the front matter of a file. */
  static Prose readBody(SourceText body, MarkdownOwner owner, Reading reading) {
    return read(body.text(), new LineIndex(body.file(), body.text()), owner, reading);
  }

  private static Prose read(String text, LineIndex lines, MarkdownOwner owner, Reading reading) {
    var tooDeep = TOO_DEEP.matcher(text);
    if (tooDeep.find()) {
      return unreadable(Rule.TEKST_TE_DIEP, lines.at(tooDeep.start()), reading);
    }
    int tooLong = startOfTooLong(text);
    if (tooLong >= 0) {
      return unreadable(Rule.TEKST_TE_LANG, lines.at(tooLong), reading);
    }
    try {
      return convert(PARSER.parse(text), lines, owner, reading);
    } catch (StackOverflowError e) {
      // The library and our conversion recurse with the nesting of the text, which has no limit.
      return unreadable(Rule.TEKST_TE_DIEP, lines.at(0), reading);
    }
  }

  private static Prose unreadable(Rule rule, Location location, Reading reading) {
    reading.findings().add(rule, location);
    reading.markIncomplete();
    return Prose.LEEG;
  }

  /** Where a run of lines that is too long begins; -1 when there is none. */
  private static int startOfTooLong(String text) {
    int start = 0;
    int end = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.isBlank()) {
        start = end + line.length() + 1;
      }
      end += line.length() + 1;
      if (end - start > LONGEST_PARAGRAPH) {
        return start;
      }
    }
    return -1;
  }

  private static Prose convert(
      Document document, LineIndex lines, MarkdownOwner owner, Reading reading) {
    Footnotes footnotes = new Footnotes(lines, reading);
    BlockConverter blocks = new BlockConverter(lines, owner, reading, footnotes);
    SectionBuilder sections = new SectionBuilder(lines, owner, reading);
    CountedLists counts = new CountedLists(lines, reading);
    Node before = null;
    for (Node node : document.getChildren()) {
      if (node instanceof Heading heading && owner.mayHaveSections()) {
        sections.heading(heading);
      } else if (node instanceof FootnoteBlock note) {
        footnotes.define(note);
        continue;
      } else {
        List<Block> converted = blocks.convert(node);
        counts.check(before, converted);
        sections.blocks(converted);
      }
      before = node;
    }
    List<Voetnoot> voetnoten = voetnoten(footnotes, blocks);
    return new Prose(reading.scope(), sections.blocks(), sections.build(), voetnoten);
  }

  /** A note can call another, so the list may grow while it is gone through. */
  private static List<Voetnoot> voetnoten(Footnotes footnotes, BlockConverter blocks) {
    List<Voetnoot> voetnoten = new ArrayList<>();
    for (int i = 0; i < footnotes.called().size(); i++) {
      FootnoteBlock note = footnotes.called().get(i);
      Location location = footnotes.locationOf(note);
      voetnoten.add(
          new Voetnoot(note.getText().toString(), blocks.convertChildren(note), location));
    }
    footnotes.reportUncalled();
    return List.copyOf(voetnoten);
  }

  private static MutableDataSet options() {
    return new MutableDataSet()
        .set(
            Parser.EXTENSIONS,
            List.of(
                TablesExtension.create(), FootnoteExtension.create(), WikiLinkExtension.create()))
        .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
        .set(WikiLinkExtension.ALLOW_PIPE_ESCAPE, true)
        .set(TablesExtension.COLUMN_SPANS, false);
  }
}
