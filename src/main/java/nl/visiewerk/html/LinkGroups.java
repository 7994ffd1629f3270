package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Backlinks;
import nl.visiewerk.site.Comparison;

/** Links to things, by what they are part of. */
final class LinkGroups {
  private LinkGroups() {}

  /** Where texts place or mention a thing: by document, then what is shared, then comparisons. */
  static List<GroupView> mentions(Thing thing, PageContext here) {
    Backlinks backlinks = here.site().plan().backlinks();
    List<GroupView> groups = new ArrayList<>(of(backlinks.to(thing, Backlinks.How.TEKST), here));
    List<Comparison> comparisons = backlinks.comparisons(thing);
    if (!comparisons.isEmpty()) {
      String all = here.href(Address.of(Addresses.VERGELIJKEN));
      List<LinkView> links =
          comparisons.stream().map(comparison -> VergelijkenView.link(comparison, here)).toList();
      groups.add(new GroupView(Frames.title(Addresses.VERGELIJKEN), all, links));
    }
    return groups;
  }

  /** By the document that they are part of; shared ones by kind. */
  static List<GroupView> of(List<Thing> things, PageContext here) {
    Map<Key, List<LinkView>> ofDocuments = new LinkedHashMap<>();
    Map<Soort, List<LinkView>> shared = new EnumMap<>(Soort.class);
    for (Thing thing : things) {
      here.site()
          .document(thing)
          .map(document -> ofDocuments.computeIfAbsent(document.key(), key -> new ArrayList<>()))
          .orElseGet(() -> shared.computeIfAbsent(thing.soort(), soort -> new ArrayList<>()))
          .add(place(thing, here));
    }
    List<GroupView> groups = new ArrayList<>();
    ofDocuments.forEach(
        (key, links) ->
            here.content()
                .document(key.id())
                .map(here::shortLink)
                .ifPresent(link -> groups.add(new GroupView(link.tekst(), link.href(), links))));
    shared.forEach(
        (soort, links) -> groups.add(new GroupView(Labels.of(soort, links.size()), null, links)));
    return groups;
  }

  private static LinkView place(Thing thing, PageContext here) {
    if (thing instanceof Document document) {
      return LinkView.of(here.shortLink(document).href(), Messages.text("site.samenvatting"));
    }
    if (thing instanceof Paragraaf && thing.nummer() == null) {
      String owner = here.site().owner(thing).titel();
      return LinkView.of(
          here.link(thing).href(), Messages.text("site.in-document", thing.titel(), owner));
    }
    return here.fullLink(thing);
  }
}
