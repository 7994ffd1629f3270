package nl.visiewerk.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Thing;

/**
 * Checks, when everything is read, that each abbreviation in a document is explained: in that
 * document, as a term, or as (part of) the name of something. Once for each document.
 */
final class AbbreviationChecker {
  private AbbreviationChecker() {}

  static void check(Content content, List<Reading> readings, Findings findings) {
    Set<String> known = known(content);
    Map<String, Map<String, Location>> first = new TreeMap<>();
    Map<String, Set<String>> explained = new HashMap<>();
    for (Reading reading : readings) {
      Map<String, Location> ofDocument =
          first.computeIfAbsent(reading.scope(), scope -> new TreeMap<>());
      reading.abbreviations().first().forEach(ofDocument::putIfAbsent);
      explained
          .computeIfAbsent(reading.scope(), scope -> new HashSet<>())
          .addAll(reading.abbreviations().explained());
    }
    first.forEach(
        (scope, abbreviations) ->
            abbreviations.forEach(
                (name, location) -> {
                  if (!scope.isEmpty()
                      && !known.contains(name)
                      && !explained.getOrDefault(scope, Set.of()).contains(name)) {
                    findings.add(Rule.AFKORTING_ONVERKLAARD, location, name);
                  }
                }));
  }

  /** All words of terms, and of the names of gemeenten, regions and sources. */
  private static Set<String> known(Content content) {
    Stream<String> terms =
        content.begrippen().stream().flatMap(begrip -> begrip.schrijfwijzen().stream());
    Stream<String> names =
        Stream.of(content.gemeenten(), content.regios(), content.bronnen())
            .flatMap(List::stream)
            .map(Thing::titel);
    return Stream.concat(terms, names)
        .flatMap(name -> Stream.of(name.split("[^\\p{L}\\p{N}]+", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
