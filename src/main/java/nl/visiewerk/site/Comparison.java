package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Vergelijking;

/**
 * Documents laid beside each other, as the content asks.
 *
 * @param documenten in the order of the content's list
 */
public record Comparison(Vergelijking vergelijking, List<Document> documenten) {
  /** Those that can be made, each set of documents once. */
  static List<Comparison> all(Content content) {
    List<Comparison> all = new ArrayList<>();
    Set<Set<String>> seen = new HashSet<>();
    for (Vergelijking vergelijking : content.instellingen().vergelijkingen()) {
      List<Document> documenten =
          vergelijking.documenten().stream()
              .flatMap(ref -> content.find(ref).stream())
              .filter(Document.class::isInstance)
              .map(Document.class::cast)
              .distinct()
              .toList();
      boolean fits =
          documenten.size() >= Vergelijking.FEWEST && documenten.size() <= Vergelijking.MOST;
      if (fits && seen.add(documenten.stream().map(Document::id).collect(Collectors.toSet()))) {
        all.add(new Comparison(vergelijking, documenten));
      }
    }
    return List.copyOf(all);
  }

  /** What it is called: as the content says, else by its documents. */
  public String titel() {
    String titel = vergelijking.titel();
    return titel == null ? names(documenten) : titel;
  }

  /** The documents in a sentence: {@code a, b en c}. */
  public static String names(List<Document> documenten) {
    int last = documenten.size() - 1;
    String before =
        documenten.stream().limit(last).map(Document::korteTitel).collect(Collectors.joining(", "));
    return Messages.text("site.en", before, documenten.get(last).korteTitel());
  }

  /** Where it is: no id has two hyphens in a row, so that no two comparisons share a path. */
  public Address address() {
    String ids = documenten.stream().map(Document::id).collect(Collectors.joining("--"));
    return Address.of(Addresses.VERGELIJKEN_MAP + ids + ".html");
  }
}
