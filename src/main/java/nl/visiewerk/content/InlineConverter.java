package nl.visiewerk.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Inline;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Soort;

/** Turns the running text of a parsed text into that of the model. */
final class InlineConverter {
  private static final Pattern ROLE = Pattern.compile("\\{([A-Za-z-]+)}$");
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z]+)\\s*/?>");
  private static final Pattern SAFE_URL =
      Pattern.compile("(?:https?://[^/\\s]|mailto:).*", Pattern.CASE_INSENSITIVE);
  private static final Map<String, Inline.Style> STYLE_TAGS =
      Map.of("sub", Inline.Style.SUBSCRIPT, "sup", Inline.Style.SUPERSCRIPT);

  private final LineIndex lines;
  private final Reading reading;
  private final FootnoteIndex footnotes;
  private final SelectionReader selections;

  InlineConverter(LineIndex lines, Reading reading, FootnoteIndex footnotes) {
    this.lines = lines;
    this.reading = reading;
    this.footnotes = footnotes;
    this.selections = new SelectionReader(reading);
  }

  /** The text of a node's children. */
  List<Inline> convert(Node parent) {
    InlineBuilder line = new InlineBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, line);
    }
    return line.build();
  }

  private void add(Node node, InlineBuilder line) {
    if (node instanceof SoftLineBreak) {
      line.text(" ");
    } else if (node instanceof HardLineBreak) {
      line.add(new Inline.LineBreak());
    } else if (node instanceof Emphasis) {
      line.add(new Inline.Styled(Inline.Style.EMPHASIS, convert(node)));
    } else if (node instanceof StrongEmphasis) {
      line.add(new Inline.Styled(Inline.Style.STRONG, convert(node)));
    } else if (node instanceof Code code) {
      code(code, line);
    } else if (node instanceof WikiLink reference) {
      line.add(reference(reference));
    } else if (node instanceof Footnote call) {
      int index = footnotes.call(call);
      if (index >= 0) {
        line.add(new Inline.FootnoteCall(index));
      }
    } else if (node instanceof HtmlInline tag) {
      tag(tag, line);
    } else if (node instanceof HtmlEntity) {
      line.text(Chars.unescaped(node.getChars()));
    } else if (node instanceof Image || (node instanceof ImageRef ref && ref.isDefined())) {
      reading.findings().add(Rule.AFBEELDING_IN_ZIN, at(node));
    } else if (!(node instanceof HtmlInlineComment)) {
      linkOrText(node, line);
    }
  }

  private void linkOrText(Node node, InlineBuilder line) {
    if (node instanceof Link link) {
      link(Chars.unescaped(link.getUrl()), node, convert(node), line);
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      String text = Chars.unescaped(node.getChars()).replaceAll("^<|>$", "");
      String url = node instanceof MailLink ? "mailto:" + text : text;
      link(url, node, List.of(new Inline.Text(text)), line);
    } else if (node instanceof LinkRef ref
        && ref.isDefined()
        && ref.getReferenceNode(ref.getDocument()) != null) {
      String url = Chars.unescaped(ref.getReferenceNode(ref.getDocument()).getUrl());
      link(url, node, convert(node), line);
    } else if (node instanceof LinkRef ref && !ref.getText().isEmpty()) {
      link(Chars.unescaped(ref.getReference()), node, convert(node), line);
    } else if (node.hasChildren() && !(node instanceof LinkRef)) {
      convert(node).forEach(line::add);
    } else {
      line.text(Chars.unescaped(node.getChars()));
    }
  }

  private void link(String url, Node node, List<Inline> text, InlineBuilder line) {
    if (!SAFE_URL.matcher(url).matches()) {
      reading.findings().add(Rule.LINK_ONBRUIKBAAR, at(node), url);
      text.forEach(line::add);
    } else {
      String shown = plain(text);
      if (LinkTexts.sayNothing(shown)) {
        reading.findings().add(Rule.LINK_ZEGT_NIETS, at(node), shown);
      }
      int colon = url.indexOf(':');
      String scheme = url.substring(0, colon).toLowerCase(Locale.ROOT);
      line.add(new Inline.Link(scheme + url.substring(colon), text));
    }
  }

  private static String plain(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text run) {
        text.append(run.text());
      } else if (inline instanceof Inline.Styled styled) {
        text.append(plain(styled.inlines()));
      }
    }
    return text.toString();
  }

  /** In a table cell the bar is escaped, and the library then leaves it in the link. */
  private Inline reference(WikiLink node) {
    String link = Chars.unescaped(node.getLink());
    String text = node.getText().isNull() ? "" : Chars.unescaped(node.getText());
    int bar = link.indexOf('|');
    if (bar >= 0) {
      text = link.substring(bar + 1);
      link = link.substring(0, bar);
    }
    if (LinkTexts.sayNothing(text)) {
      reading.findings().add(Rule.LINK_ZEGT_NIETS, at(node), text);
    }
    Ref ref = new Ref(reading.scope(), link.strip(), at(node));
    reading.expect(ref, EnumSet.allOf(Soort.class));
    return new Inline.Reference(ref, text.isBlank() ? null : text.strip());
  }

  private void code(Code node, InlineBuilder line) {
    String code = node.getText().toString();
    Matcher role = ROLE.matcher(line.lastText());
    if (!role.find()) {
      line.add(new Inline.Code(code));
      return;
    }
    String name = role.group(1);
    line.dropLast(role.group().length());
    if (!name.toLowerCase(Locale.ROOT).equals("aantal")) {
      reading
          .findings()
          .add(
              Finding.of(Rule.BLOK_ONBEKEND, at(node), name)
                  .withHint(Messages.text("regel.blok-onbekend.zin")));
      return;
    }
    boolean capital = Character.isUpperCase(name.charAt(0));
    selections
        .read(code, lines.at(node.getText().getStartOffset()))
        .ifPresent(selection -> line.add(new Inline.Count(selection, capital)));
  }

  /** A few tags that Markdown has no sign for are taken over; of others only the text remains. */
  private void tag(HtmlInline node, InlineBuilder line) {
    Matcher tag = TAG.matcher(node.getChars());
    String name = tag.matches() ? tag.group(2).toLowerCase(Locale.ROOT) : "";
    Optional<Inline.Style> style = Optional.ofNullable(STYLE_TAGS.get(name));
    if (name.equals("br")) {
      line.add(new Inline.LineBreak());
    } else if (style.isPresent() && tag.group(1).isEmpty()) {
      line.open(style.get());
    } else if (style.isEmpty() || !line.close(style.get())) {
      reading.findings().add(Rule.HTML_WEGGELATEN, at(node));
    }
  }

  private Location at(Node node) {
    return lines.at(node.getStartOffset());
  }
}
