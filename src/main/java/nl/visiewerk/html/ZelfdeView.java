package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Backlinks;

/**
 * The same thing as a document has it: a segment that several regions buy, for example.
 *
 * @param regio the region of the document
 * @param begin the beginning of what it says; empty when it has no text of its own
 * @param plaatsen where the document speaks of it, when it has no text of its own
 */
public record ZelfdeView(
    LinkView link, LinkView document, List<LinkView> regio, String begin, List<LinkView> plaatsen) {

  /** All that are the same as this one, also by way of another, in the order of the relations. */
  static List<ZelfdeView> of(Bouwsteen bouwsteen, PageContext here) {
    Set<Key> same = new HashSet<>(Set.of(bouwsteen.key()));
    List<Thing> toVisit = new ArrayList<>(List.of(bouwsteen));
    for (int i = 0; i < toVisit.size(); i++) {
      for (Thing other : sameAs(toVisit.get(i), here)) {
        if (same.add(other.key())) {
          toVisit.add(other);
        }
      }
    }
    List<ZelfdeView> views = new ArrayList<>();
    for (Thing other : toVisit.subList(1, toVisit.size())) {
      here.site().document(other).ifPresent(document -> views.add(of(other, document, here)));
    }
    return List.copyOf(views);
  }

  private static List<Thing> sameAs(Thing thing, PageContext here) {
    List<Thing> found = new ArrayList<>();
    if (thing instanceof Bouwsteen bouwsteen) {
      bouwsteen.relaties().stream()
          .filter(relatie -> relatie.soort() == RelatieSoort.ZELFDE_ALS)
          .forEach(relatie -> here.content().find(relatie.doel()).ifPresent(found::add));
    }
    found.addAll(here.site().plan().backlinks().to(thing, Backlinks.How.ZELFDE_ALS));
    return found;
  }

  private static ZelfdeView of(Thing other, Document document, PageContext here) {
    String begin = Excerpt.of(other, here.content());
    return new ZelfdeView(
        here.fullLink(other),
        here.shortLink(document),
        here.content().regio(document).map(here::name).stream().toList(),
        begin,
        begin.isEmpty()
            ? LinkGroups.mentions(other, here).stream()
                .flatMap(group -> group.links().stream())
                .toList()
            : List.of());
  }
}
