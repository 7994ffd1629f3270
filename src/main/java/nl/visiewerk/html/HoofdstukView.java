package nl.visiewerk.html;

import java.util.List;
import java.util.stream.Collectors;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * A chapter.
 *
 * @param hoofdstukken the HTML of the list of all chapters of the document
 * @param inhoud the HTML of the links to the sections of this chapter, as list items; empty when
 *     there is only one
 * @param vorige null in the first chapter
 * @param volgende null in the last chapter
 * @param citaat how to refer to it
 */
public record HoofdstukView(
    FrameView frame,
    @Nullable String nummer,
    LinkView document,
    String hoofdstukken,
    String inhoud,
    String tekst,
    String noten,
    List<LinkView> themas,
    @Nullable LinkView vorige,
    @Nullable LinkView volgende,
    CiteView citaat)
    implements PageView {
  static HoofdstukView of(Page.HoofdstukPage page, PageContext here) {
    Document document = page.document();
    Hoofdstuk hoofdstuk = page.hoofdstuk();
    String tekst = here.text(hoofdstuk.tekst(), 2);
    return new HoofdstukView(
        new Frames(here)
            .in(document)
            .titled(hoofdstuk.titel(), Excerpt.of(hoofdstuk.tekst(), here.content())),
        Labels.nummer(hoofdstuk),
        here.shortLink(document),
        chapters(document, hoofdstuk, here),
        contents(hoofdstuk.tekst().paragrafen(), here),
        tekst,
        here.prose().notes(),
        here.links(hoofdstuk.themas()),
        page.vorige() == null ? null : here.link(page.vorige()),
        page.volgende() == null ? null : here.link(page.volgende()),
        CiteView.of(document, hoofdstuk, here));
  }

  /** The chapters of a document, with the present one marked. */
  private static String chapters(Document document, Hoofdstuk current, PageContext here) {
    return document.hoofdstukken().stream()
        .map(hoofdstuk -> chapter(hoofdstuk, hoofdstuk.key().equals(current.key()), here))
        .collect(Collectors.joining("\n"));
  }

  private static String chapter(Hoofdstuk hoofdstuk, boolean isCurrent, PageContext here) {
    LinkView link = here.link(hoofdstuk);
    return here.part(new PartView.Hoofdstuk(isCurrent ? link.toThisPage() : link));
  }

  private static String contents(List<Paragraaf> paragrafen, PageContext here) {
    return paragrafen.size() < 2
        ? ""
        : LinkHtml.titledItems(paragrafen.stream().map(here::link).toList());
  }

  @Override
  public String template() {
    return "hoofdstuk";
  }
}
