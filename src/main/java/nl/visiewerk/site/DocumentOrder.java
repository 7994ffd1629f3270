package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Thing;

/** Documents in the order in which they follow from each other. */
final class DocumentOrder {
  private static final Set<RelatieSoort> FOLLOWS =
      Set.of(RelatieSoort.WERKT_UIT, RelatieSoort.BOUWT_VOORT_OP, RelatieSoort.VERVANGT);

  private static final Comparator<Document> BY_YEAR =
      Comparator.comparing(
          (Document document) -> document.looptijd().van(),
          Comparator.nullsLast(Comparator.naturalOrder()));

  private DocumentOrder() {}

  /**
   * What a document follows from comes before it. Of those that could be next, first what follows
   * from the one just named, then what others follow from, then the one whose years begin first.
   * Documents that follow from each other in a circle are taken by their years.
   */
  static List<Document> of(List<Document> documents, List<Relations.Link> links, Content content) {
    Map<String, Set<String>> before = before(documents, links, content);
    Set<String> followed = new HashSet<>();
    before.values().forEach(followed::addAll);
    Map<String, Set<String>> open = new HashMap<>();
    before.forEach((id, others) -> open.put(id, new HashSet<>(others)));
    List<Document> left = new ArrayList<>(documents);
    left.sort(
        Comparator.comparing((Document document) -> !followed.contains(document.id()))
            .thenComparing(BY_YEAR));
    List<Document> ordered = new ArrayList<>();
    String last = "";
    while (!left.isEmpty()) {
      Document next = next(left, open, before, last);
      last = next.id();
      left.remove(next);
      ordered.add(next);
      open.values().forEach(ids -> ids.remove(next.id()));
    }
    return ordered;
  }

  private static Document next(
      List<Document> left,
      Map<String, Set<String>> open,
      Map<String, Set<String>> before,
      String last) {
    List<Document> free =
        left.stream().filter(d -> open.getOrDefault(d.id(), Set.of()).isEmpty()).toList();
    return free.stream()
        .filter(document -> before.getOrDefault(document.id(), Set.of()).contains(last))
        .findFirst()
        .orElse(free.isEmpty() ? left.get(0) : free.get(0));
  }

  private static Map<String, Set<String>> before(
      List<Document> documents, List<Relations.Link> links, Content content) {
    Set<String> ids = new HashSet<>();
    documents.forEach(document -> ids.add(document.id()));
    Map<String, Set<String>> before = new HashMap<>();
    for (Document document : documents) {
      document.relaties().stream()
          .filter(relatie -> FOLLOWS.contains(relatie.soort()))
          .flatMap(relatie -> content.find(relatie.doel()).stream())
          .filter(Document.class::isInstance)
          .map((Thing other) -> other.key().id())
          .forEach(other -> add(before, document.id(), other, ids));
    }
    for (Relations.Link link : links) {
      if (link.soort() == RelatieSoort.WERKT_UIT) {
        add(before, link.source().key().scope(), link.target().key().scope(), ids);
      }
    }
    return before;
  }

  private static void add(
      Map<String, Set<String>> before, String document, String other, Set<String> ids) {
    if (ids.contains(document) && ids.contains(other) && !document.equals(other)) {
      before.computeIfAbsent(document, id -> new HashSet<>()).add(other);
    }
  }
}
