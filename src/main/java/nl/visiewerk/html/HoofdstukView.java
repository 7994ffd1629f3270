package nl.visiewerk.html;

import java.util.List;
import java.util.stream.Collectors;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * A chapter.
 *
 * @param hoofdstukken the HTML of the list of all chapters of the document
 * @param inhoud the sections of this chapter
 * @param vorige null in the first chapter
 * @param volgende null in the last chapter
 */
public record HoofdstukView(
    FrameView frame,
    @Nullable String nummer,
    LinkView document,
    String hoofdstukken,
    List<SectionEntry> inhoud,
    String tekst,
    String noten,
    List<LinkView> themas,
    @Nullable LinkView vorige,
    @Nullable LinkView volgende)
    implements PageView {
  /** A section with those directly below it. */
  public record SectionEntry(LinkView paragraaf, List<LinkView> paragrafen) {}

  static HoofdstukView of(Page.HoofdstukPage page, PageContext here) {
    Document document = page.document();
    Hoofdstuk hoofdstuk = page.hoofdstuk();
    String tekst = here.text(hoofdstuk.tekst(), 2);
    return new HoofdstukView(
        new Frames(here)
            .in(document)
            .from(hoofdstuk.location().file())
            .titled(hoofdstuk.titel(), Excerpt.of(hoofdstuk.tekst(), here.content())),
        Labels.nummer(hoofdstuk),
        here.shortLink(document),
        chapters(document, hoofdstuk, here),
        hoofdstuk.tekst().paragrafen().stream().map(p -> entry(p, here)).toList(),
        tekst,
        here.prose().notes(),
        here.links(hoofdstuk.themas()),
        page.vorige() == null ? null : here.link(page.vorige()),
        page.volgende() == null ? null : here.link(page.volgende()));
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

  private static SectionEntry entry(Paragraaf paragraaf, PageContext here) {
    return new SectionEntry(
        here.link(paragraaf), paragraaf.paragrafen().stream().map(here::link).toList());
  }

  @Override
  public String template() {
    return "hoofdstuk";
  }
}
