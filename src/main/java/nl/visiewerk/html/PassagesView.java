package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Backlinks;
import nl.visiewerk.site.Mention;

/**
 * What one document says about a thing.
 *
 * @param verder where it names the thing and says no more: in a list of all gemeenten, for example
 */
public record PassagesView(LinkView document, List<Place> plaatsen, List<LinkView> verder) {
  /** A section with what it says, as HTML. */
  public record Place(LinkView plaats, String html) {}

  /** By document, in the order of the content. */
  static List<PassagesView> of(Thing thing, PageContext here) {
    Map<Key, Set<Thing>> places = new LinkedHashMap<>();
    Map<Key, Document> documents = new LinkedHashMap<>();
    for (Thing place : here.site().plan().backlinks().to(thing, Backlinks.How.TEKST)) {
      here.site()
          .document(place)
          .ifPresent(
              document -> {
                documents.put(document.key(), document);
                places.computeIfAbsent(document.key(), k -> new LinkedHashSet<>()).add(place);
              });
    }
    return documents.values().stream()
        .map(document -> of(thing, document, places.getOrDefault(document.key(), Set.of()), here))
        .toList();
  }

  private static PassagesView of(
      Thing thing, Document document, Set<Thing> named, PageContext here) {
    Set<Thing> owners = new LinkedHashSet<>();
    named.forEach(place -> owners.add(here.site().owner(place)));
    List<Place> places = new ArrayList<>();
    Set<Thing> rest = new LinkedHashSet<>(named);
    for (Thing owner : owners) {
      for (Mention mention : Mention.about(thing, owner, here.content())) {
        places.add(new Place(here.fullLink(mention.plaats()), here.text(mention.tekst(), 4)));
        rest.remove(mention.plaats());
      }
    }
    return new PassagesView(
        here.shortLink(document), places, rest.stream().map(here::fullLink).toList());
  }
}
