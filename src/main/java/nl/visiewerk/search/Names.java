package nl.visiewerk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.visiewerk.model.Begrip;

/**
 * The names that mean the same: of each begrip its term, abbreviation, forms and synonyms, and a
 * list of everyday words. A name is its words without stop words, with spaces between them.
 */
final class Names {
  private final NavigableMap<String, NavigableSet<String>> others = new TreeMap<>();
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  Names(List<Begrip> begrippen, StopWords stopWords) {
    begrippen.forEach(begrip -> add(begrip.schrijfwijzen(), stopWords));
    for (String line : WordList.read("synoniemen.txt")) {
      add(List.of(line.split(",")), stopWords);
    }
    others.forEach((name, same) -> same.remove(name));
    others.keySet().forEach(this::addPhrase);
  }

  /** Each name with the other names for the same. */
  NavigableMap<String, NavigableSet<String>> others() {
    return others;
  }

  /** The names of more than one word that begin with this word. */
  List<List<String>> phrases(String firstWord) {
    return phrases.getOrDefault(firstWord, List.of());
  }

  private void add(List<String> forms, StopWords stopWords) {
    NavigableSet<String> names = new TreeSet<>();
    forms.stream()
        .map(form -> words(form, stopWords))
        .filter(words -> !words.isEmpty())
        .forEach(words -> names.add(String.join(" ", words)));
    if (names.size() > 1) {
      names.forEach(name -> others.computeIfAbsent(name, n -> new TreeSet<>()).addAll(names));
    }
  }

  private void addPhrase(String name) {
    List<String> words = List.of(name.split(" "));
    if (words.size() > 1) {
      phrases.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
    }
  }

  private static List<String> words(String form, StopWords stopWords) {
    List<String> words = new ArrayList<>();
    Tokens.each(form, words::add);
    return words.stream().filter(stopWords::allows).toList();
  }
}
