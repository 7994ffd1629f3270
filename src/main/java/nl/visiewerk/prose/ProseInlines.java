package nl.visiewerk.prose;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Inline;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Telwoord;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Terms;
import org.jspecify.annotations.Nullable;

/** Writes running text. */
final class ProseInlines implements Inline.Visitor<MarkupWriter> {
  private final ProseHtml page;
  private final MarkupWriter out;
  private final Prose prose;
  private final Set<Key> seen;
  private final Consumer<Terms.Piece> toPiece = this::piece;
  private boolean inLink;

  /**
   * Writes the running text of a text.
   *
   * @param seen the begrippen that are no link (any more)
   */
  ProseInlines(ProseHtml page, MarkupWriter out, Prose prose, Set<Key> seen) {
    this.page = page;
    this.out = out;
    this.prose = prose;
    this.seen = seen;
  }

  MarkupWriter write(List<Inline> inlines) {
    for (Inline inline : inlines) {
      inline.accept(this);
    }
    return out;
  }

  @Override
  public MarkupWriter text(Inline.Text text) {
    if (inLink) {
      return out.text(text.text());
    }
    page.context().terms().split(text.text(), seen, toPiece);
    return out;
  }

  private void piece(Terms.Piece piece) {
    Begrip begrip = piece.begrip();
    if (begrip == null) {
      out.text(piece.text());
    } else {
      link(piece.text(), "begrip", page.context().href(begrip));
    }
  }

  @Override
  public MarkupWriter styled(Inline.Styled styled) {
    String element =
        switch (styled.style()) {
          case EMPHASIS -> "em";
          case STRONG -> "strong";
          case SUBSCRIPT -> "sub";
          case SUPERSCRIPT -> "sup";
        };
    out.open(element);
    return write(styled.inlines()).close(element);
  }

  @Override
  public MarkupWriter code(Inline.Code code) {
    return out.element("code", code.text());
  }

  @Override
  public MarkupWriter link(Inline.Link link) {
    if (inLink) {
      return write(link.inlines());
    }
    out.open("a", "class", "extern", "href", link.url());
    inLink = true;
    write(link.inlines());
    inLink = false;
    return out.close("a");
  }

  @Override
  public MarkupWriter reference(Inline.Reference reference) {
    @Nullable Thing thing = page.content().find(reference.ref()).orElse(null);
    String text = reference.text();
    if (text == null) {
      text = thing == null ? reference.ref().target() : thing.titel();
    }
    if (thing != null && !page.isOnScreen() && page.context().isAbout(thing)) {
      return out.element("strong", text);
    }
    String href = thing == null || inLink ? null : page.context().href(thing);
    return link(text, "verwijzing", href);
  }

  private MarkupWriter link(String text, String kind, @Nullable String href) {
    return href == null ? out.text(text) : out.element("a", text, "class", kind, "href", href);
  }

  @Override
  public MarkupWriter footnoteCall(Inline.FootnoteCall call) {
    if (!inLink && call.index() < prose.voetnoten().size()) {
      page.footnotes().call(out, prose, call.index());
    }
    return out;
  }

  @Override
  public MarkupWriter lineBreak(Inline.LineBreak lineBreak) {
    return out.empty("br");
  }

  @Override
  public MarkupWriter count(Inline.Count count) {
    int number = count.selection().from(page.content()).size();
    return out.text(count.capital() ? Telwoord.metHoofdletter(number) : Telwoord.van(number));
  }
}
