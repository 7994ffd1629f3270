package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Relatie;
import nl.visiewerk.model.RelatieSoort;

/** The relations between bouwstenen that make a {@link Keten}. */
final class Relations {
  private static final Set<RelatieSoort> BETWEEN_DOCUMENTS =
      Set.of(RelatieSoort.WERKT_UIT, RelatieSoort.ZELFDE_ALS);

  /** That a bouwsteen has this relation to one of another document. */
  record Link(Bouwsteen source, Bouwsteen target, RelatieSoort soort) {}

  private final List<Link> links = new ArrayList<>();
  private final Map<Key, Bouwsteen> wholes = new HashMap<>();
  private final Map<Key, List<Bouwsteen>> parts = new LinkedHashMap<>();

  Relations(Content content) {
    for (Document document : content.documenten()) {
      for (Bouwsteen bouwsteen : document.bouwstenen()) {
        for (Relatie relatie : bouwsteen.relaties()) {
          content
              .find(relatie.doel())
              .filter(Bouwsteen.class::isInstance)
              .map(Bouwsteen.class::cast)
              .ifPresent(target -> add(bouwsteen, target, relatie.soort()));
        }
      }
    }
  }

  private void add(Bouwsteen source, Bouwsteen target, RelatieSoort soort) {
    boolean sameDocument = source.key().scope().equals(target.key().scope());
    if (sameDocument
        && soort == RelatieSoort.HOORT_BIJ
        && !(source instanceof Cijfertabel)
        && !source.key().equals(target.key())) {
      wholes.putIfAbsent(source.key(), target);
      parts.computeIfAbsent(target.key(), key -> new ArrayList<>()).add(source);
    } else if (!sameDocument && BETWEEN_DOCUMENTS.contains(soort)) {
      links.add(new Link(source, target, soort));
    }
  }

  /** Those between documents, in the order of the content. */
  List<Link> links() {
    return links;
  }

  /** Whether it belongs to something of its document. */
  boolean hasWhole(Bouwsteen bouwsteen) {
    return wholes.containsKey(bouwsteen.key());
  }

  /** The first thing of its document that it belongs to. */
  Bouwsteen whole(Bouwsteen bouwsteen) {
    return wholes.getOrDefault(bouwsteen.key(), bouwsteen);
  }

  /** What belongs to it in its document, tables of figures left out. */
  List<Bouwsteen> parts(Bouwsteen bouwsteen) {
    return parts.getOrDefault(bouwsteen.key(), List.of());
  }
}
