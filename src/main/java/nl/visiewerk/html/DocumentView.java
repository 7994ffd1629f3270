package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.HoofdstukSoort;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.prose.MarkupWriter;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a document.
 *
 * @param bronvermelding the source that this is a rendition of; null when it is the text itself
 * @param keten how it and other documents work each other out; null when they do not
 * @param pdf null when there is none
 * @param wijzigingen where its changes are; null when none are known
 * @param citaat how to refer to it
 */
public record DocumentView(
    FrameView frame,
    String soort,
    String ondertitel,
    List<FactView> kenmerken,
    @Nullable String bronvermelding,
    String samenvatting,
    String noten,
    List<ChapterEntry> hoofdstukken,
    List<ChapterEntry> bijlagen,
    List<GroupView> bouwstenen,
    List<FactView> relaties,
    @Nullable LinkView keten,
    List<KaderSummary> kaders,
    List<LinkView> themas,
    List<LinkView> vergelijkingen,
    @Nullable String pdf,
    @Nullable String wijzigingen,
    CiteView citaat)
    implements PageView {
  /** A chapter with its sections, as the contents list them. */
  public record ChapterEntry(LinkView hoofdstuk, List<LinkView> paragrafen) {}

  static DocumentView of(Page.DocumentPage page, PageContext here) {
    Document document = page.document();
    String samenvatting = here.text(document.samenvatting(), 2);
    return new DocumentView(
        new Frames(here)
            .in(Addresses.DOCUMENTEN)
            .titled(document.titel(), Excerpt.of(document.samenvatting(), here.content())),
        Labels.of(document.documentSoort()),
        document.ondertitel() == null ? "" : document.ondertitel(),
        DocumentFacts.of(document, here),
        rendition(document, here),
        samenvatting,
        here.prose().notes(),
        chapters(document, here, false),
        chapters(document, here, true),
        BouwsteenGroups.of(document, here),
        RelationFacts.of(document, document.relaties(), here),
        here.site().keten(document).map(keten -> KetenView.link(keten, here)).orElse(null),
        here.site().toetsingen(document).stream().map(t -> KaderSummary.of(t, here)).toList(),
        here.links(document.themas()),
        here.site().comparisons(document).stream().map(c -> VergelijkenView.link(c, here)).toList(),
        here.site().pdf(document).map(here::href).orElse(null),
        here.site().plan().changes().of(document).isEmpty()
            ? null
            : here.href(Addresses.wijzigingen(document)),
        CiteView.of(document, null, here));
  }

  private static @Nullable String rendition(Document document, PageContext here) {
    if (document.weergaveVan() == null) {
      return null;
    }
    return here.content()
        .find(document.weergaveVan())
        .map(
            thing ->
                thing instanceof Bron bron ? here.prose().vermelding(bron) : escaped(thing.titel()))
        .orElse(null);
  }

  private static String escaped(String text) {
    return new MarkupWriter().text(text).toString();
  }

  private static List<ChapterEntry> chapters(
      Document document, PageContext here, boolean bijlagen) {
    List<ChapterEntry> entries = new ArrayList<>();
    for (Hoofdstuk hoofdstuk : document.hoofdstukken()) {
      if ((hoofdstuk.hoofdstukSoort() == HoofdstukSoort.BIJLAGE) == bijlagen) {
        List<Paragraaf> paragrafen = hoofdstuk.tekst().paragrafen();
        entries.add(
            new ChapterEntry(here.link(hoofdstuk), paragrafen.stream().map(here::link).toList()));
      }
    }
    return entries;
  }

  @Override
  public String template() {
    return "document";
  }
}
