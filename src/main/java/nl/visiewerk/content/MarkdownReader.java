package nl.visiewerk.content;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Voetnoot;

/** Reads Markdown into the model's prose. */
final class MarkdownReader {
  /** More markers of quotes and lists than this at the start of a line is no text of a writer. */
  private static final Pattern TOO_DEEP =
      Pattern.compile("(?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){30}");

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
    Optional<Prose> beyond = beyondLimits(text, lines, reading);
    if (beyond.isPresent()) {
      return beyond.get();
    }
    try {
      return convert(MarkdownParser.parse(text), lines, owner, reading);
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

  /** Nothing, with a finding, for a text that would take too much time or memory. */
  private static Optional<Prose> beyondLimits(String text, LineIndex lines, Reading reading) {
    Matcher tooDeep = TOO_DEEP.matcher(text);
    int paragraph = 0;
    for (int start = 0, end; start < text.length(); start = end + 1) {
      end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int first = start;
      while (first < end && Character.isWhitespace(text.charAt(first))) {
        first++;
      }
      if (first == end) {
        paragraph = end + 1;
      } else if (!Character.isLetter(text.charAt(first))
          && tooDeep.region(start, end).lookingAt()) {
        return Optional.of(unreadable(Rule.TEKST_TE_DIEP, lines.at(start), reading));
      }
      if (end + 1 - paragraph > LONGEST_PARAGRAPH) {
        return Optional.of(unreadable(Rule.TEKST_TE_LANG, lines.at(paragraph), reading));
      }
    }
    return Optional.empty();
  }

  private static Prose convert(
      Document document, LineIndex lines, MarkdownOwner owner, Reading reading) {
    FootnoteIndex footnotes = new FootnoteIndex(lines, reading);
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
  private static List<Voetnoot> voetnoten(FootnoteIndex footnotes, BlockConverter blocks) {
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
}
