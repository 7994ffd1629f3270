package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thema;
import nl.visiewerk.model.Thing;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Page;

/**
 * A thema: what each region says about it.
 *
 * @param zonder the documents that say nothing about it
 */
public record ThemaView(
    FrameView frame, String tekst, String noten, List<RegioEntry> regios, List<LinkView> zonder)
    implements PageView {
  /** A region with its documents that are about the thema. */
  public record RegioEntry(String regio, List<DocumentEntry> documenten) {}

  /** What one document has about the thema, by kind. */
  public record DocumentEntry(String id, LinkView document, List<SoortEntry> soorten) {}

  /** The chapters, or the bouwstenen of one kind, about the thema. */
  public record SoortEntry(String soort, List<PlaatsView> plaatsen) {}

  static ThemaView of(Page.ThemaPage page, PageContext here) {
    Thema thema = page.thema();
    String tekst = here.text(thema.tekst(), 2);
    Map<Key, Map<Soort, List<PlaatsView>>> places = places(thema, here);
    Map<String, List<DocumentEntry>> regios = new LinkedHashMap<>();
    List<LinkView> zonder = new ArrayList<>();
    for (Document document : here.content().documenten()) {
      Map<Soort, List<PlaatsView>> own = places.get(document.key());
      if (own == null) {
        zonder.add(here.shortLink(document));
      } else {
        String regio = here.content().regio(document).map(Regio::naam).orElse("");
        regios.computeIfAbsent(regio, r -> new ArrayList<>()).add(entry(document, own, here));
      }
    }
    return new ThemaView(
        new Frames(here)
            .in(Addresses.THEMAS)
            .titled(thema.naam(), Excerpt.of(thema.tekst(), here.content())),
        tekst,
        here.prose().notes(),
        regios.entrySet().stream().map(e -> new RegioEntry(e.getKey(), e.getValue())).toList(),
        List.copyOf(zonder));
  }

  /** By document and kind; none of a document that has the thema as a whole. */
  private static Map<Key, Map<Soort, List<PlaatsView>>> places(Thema thema, PageContext here) {
    Map<Key, Map<Soort, List<PlaatsView>>> places = new LinkedHashMap<>();
    for (Thing thing : here.site().metThema(thema)) {
      Key document = here.site().document(thing).map(Document::key).orElse(thing.key());
      Map<Soort, List<PlaatsView>> own =
          places.computeIfAbsent(document, key -> new LinkedHashMap<>());
      if (thing.soort() != Soort.DOCUMENT) {
        own.computeIfAbsent(thing.soort(), soort -> new ArrayList<>())
            .add(new PlaatsView("", here.link(thing), Excerpt.brief(thing, here.content())));
      }
    }
    return places;
  }

  private static DocumentEntry entry(
      Document document, Map<Soort, List<PlaatsView>> places, PageContext here) {
    return new DocumentEntry(
        document.id(),
        here.shortLink(document),
        places.entrySet().stream()
            .map(e -> new SoortEntry(Labels.plural(e.getKey()), e.getValue()))
            .toList());
  }

  @Override
  public String template() {
    return "thema";
  }
}
