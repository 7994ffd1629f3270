package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Soort;

/**
 * What can be laid beside each other: the documents that the content names, and of all documents
 * the bouwstenen of one kind. Every pair of documents would make far too many pages.
 *
 * @param vergelijkingen in the order of the content
 * @param soorten the kinds that at least two documents have, with those documents
 * @param ketens how documents work each other out
 */
public record Comparables(
    List<Comparison> vergelijkingen, Map<Soort, List<Document>> soorten, List<Keten> ketens) {
  private static final Set<Soort> FIGURES = Set.of(Soort.METING, Soort.BEGROTING);

  static Comparables of(Content content) {
    Map<Soort, List<Document>> soorten = new EnumMap<>(Soort.class);
    for (Document document : content.documenten()) {
      document.bouwstenen().stream()
          .map(bouwsteen -> bouwsteen.soort())
          .filter(soort -> !FIGURES.contains(soort))
          .collect(Collectors.toSet())
          .forEach(soort -> soorten.computeIfAbsent(soort, s -> new ArrayList<>()).add(document));
    }
    soorten.values().removeIf(documents -> documents.size() < 2);
    return new Comparables(Comparison.all(content), soorten, KetenBuilder.all(content));
  }

  /** Whether there is nothing to compare. */
  public boolean isEmpty() {
    return vergelijkingen.isEmpty() && soorten.isEmpty() && ketens.isEmpty();
  }
}
