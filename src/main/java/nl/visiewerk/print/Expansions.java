package nl.visiewerk.print;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Selection;
import nl.visiewerk.model.Soort;
import org.jspecify.annotations.Nullable;

/** Finds out what the abbreviations in a document are short for. */
final class Expansions {
  private Expansions() {}

  /**
   * The terms by their abbreviations: those of the document itself, and of all others that mean the
   * same wherever they are explained.
   *
   * @param document null for what is of no document
   */
  static Map<String, String> of(Content content, @Nullable Document document) {
    Map<String, String> expansions = new HashMap<>();
    if (document != null) {
      abbreviated(content, document)
          .forEach(begrip -> expansions.putIfAbsent(begrip.afkorting(), begrip.term()));
    }
    Map<String, Set<String>> anywhere = new HashMap<>();
    for (Begrip begrip : content.begrippen()) {
      if (begrip.afkorting() != null) {
        anywhere.computeIfAbsent(begrip.afkorting(), a -> new HashSet<>()).add(begrip.term());
      }
    }
    anywhere.forEach(
        (afkorting, terms) -> {
          if (terms.size() == 1) {
            expansions.putIfAbsent(afkorting, terms.iterator().next());
          }
        });
    return Map.copyOf(expansions);
  }

  private static List<Begrip> abbreviated(Content content, Document document) {
    return Selection.ofDocument(document, Soort.BEGRIP).from(content).stream()
        .map(Begrip.class::cast)
        .filter(begrip -> begrip.afkorting() != null)
        .toList();
  }
}
