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
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Page;

/** A thema: what the documents of each region say about it. */
public record ThemaView(FrameView frame, String tekst, String noten, List<DocumentEntry> documenten)
    implements PageView {
  /** What one document has about the thema, by kind. */
  public record DocumentEntry(
      String id, LinkView document, String regio, List<SoortEntry> soorten) {}

  /** The chapters, or the bouwstenen of one kind, about the thema. */
  public record SoortEntry(String soort, List<PlaceEntry> plaatsen) {}

  /** A chapter or bouwsteen with the beginning of its text. */
  public record PlaceEntry(LinkView link, String begin) {}

  static ThemaView of(Page.ThemaPage page, PageContext here) {
    Thema thema = page.thema();
    String tekst = here.text(thema.tekst(), 2);
    Map<Key, Document> documents = new LinkedHashMap<>();
    Map<Key, Map<Soort, List<PlaceEntry>>> places = new LinkedHashMap<>();
    for (Thing thing : here.site().metThema(thema)) {
      here.site().document(thing).ifPresent(document -> documents.put(document.key(), document));
      if (thing.soort() != Soort.DOCUMENT) {
        places
            .computeIfAbsent(Key.shared(thing.key().scope()), key -> new LinkedHashMap<>())
            .computeIfAbsent(thing.soort(), soort -> new ArrayList<>())
            .add(new PlaceEntry(here.link(thing), Excerpt.of(thing, here.content())));
      }
    }
    return new ThemaView(
        new Frames(here)
            .in(Addresses.THEMAS)
            .titled(thema.naam(), Excerpt.of(thema.tekst(), here.content())),
        tekst,
        here.prose().notes(),
        documents.values().stream()
            .map(d -> entry(d, places.getOrDefault(d.key(), Map.of()), here))
            .toList());
  }

  private static DocumentEntry entry(
      Document document, Map<Soort, List<PlaceEntry>> places, PageContext here) {
    return new DocumentEntry(
        document.id(),
        here.shortLink(document),
        here.content().regio(document).map(Regio::naam).orElse(""),
        places.entrySet().stream()
            .map(e -> new SoortEntry(Labels.plural(e.getKey()), e.getValue()))
            .toList());
  }

  @Override
  public String template() {
    return "thema";
  }
}
