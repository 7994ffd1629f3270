package nl.visiewerk.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All words of the site: where each occurs, its forms, and the longer words that it is part of. */
final class Vocabulary {
  private static final int[] NOWHERE = {};

  private final NavigableMap<String, int[]> postings;
  private final NavigableMap<String, NavigableSet<Integer>> contexts = new TreeMap<>();
  private final List<Group> groups = new ArrayList<>();

  /**
   * The forms of one word.
   *
   * @param inCompounds where longer words have it as a part, as {@link Code} writes postings
   */
  record Group(List<String> forms, String inCompounds) {}

  Vocabulary(List<PartWords> parts, List<Context> all, StopWords stopWords) {
    postings = merge(parts);
    for (int i = 0; i < all.size(); i++) {
      int number = i;
      Tokens.each(
          all.get(i).words(),
          word -> {
            if (stopWords.allows(word)) {
              contexts.computeIfAbsent(word, w -> new TreeSet<>()).add(number);
            }
          });
    }
    group();
  }

  /** Where a word or phrase occurs. */
  int[] postings(String word) {
    return postings.getOrDefault(word, NOWHERE);
  }

  /** The numbers of the contexts whose words have this one. */
  Collection<Integer> contexts(String word) {
    return contexts.getOrDefault(word, new TreeSet<>());
  }

  List<Group> groups() {
    return groups;
  }

  private static NavigableMap<String, int[]> merge(List<PartWords> parts) {
    Map<String, Integer> sizes = new HashMap<>();
    for (PartWords part : parts) {
      for (int i = 0; i < part.words().size(); i++) {
        sizes.merge(part.words().get(i), part.postings().get(i).length, Integer::sum);
      }
    }
    NavigableMap<String, int[]> merged = new TreeMap<>();
    sizes.forEach((word, size) -> merged.put(word, new int[size]));
    Map<String, int[]> lookup = new HashMap<>(merged);
    Map<String, Integer> filled = new HashMap<>();
    int passages = 0;
    for (PartWords part : parts) {
      for (int i = 0; i < part.words().size(); i++) {
        String word = part.words().get(i);
        int[] own = part.postings().get(i);
        int from = filled.merge(word, own.length, Integer::sum) - own.length;
        int[] all = lookup.getOrDefault(word, NOWHERE);
        for (int j = 0; j < own.length; j++) {
          all[from + j] = Posting.moved(own[j], passages);
        }
      }
      passages += part.passages().stream().mapToInt(Integer::intValue).sum();
    }
    return merged;
  }

  private void group() {
    NavigableSet<String> words = new TreeSet<>(contexts.keySet());
    postings.keySet().stream().filter(word -> word.indexOf(' ') < 0).forEach(words::add);
    List<List<String>> forms = WordForms.group(words);
    Map<String, Integer> groupOf = new HashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      for (String form : forms.get(i)) {
        groupOf.put(form, i);
      }
    }
    List<List<int[]>> longer = new ArrayList<>();
    forms.forEach(group -> longer.add(new ArrayList<>()));
    Compounds compounds = new Compounds(words);
    for (String word : words) {
      int own = groupOf.getOrDefault(word, -1);
      compounds.of(word).stream()
          .map(part -> groupOf.getOrDefault(part, own))
          .distinct()
          .filter(group -> group != own)
          .forEach(group -> longer.get(group).add(postings(word)));
    }
    for (int i = 0; i < forms.size(); i++) {
      groups.add(new Group(forms.get(i), Code.postings(union(longer.get(i)))));
    }
  }

  /** All postings, with the greatest weight where a passage has several. */
  private static int[] union(List<int[]> lists) {
    int[] all = lists.stream().flatMapToInt(Arrays::stream).sorted().toArray();
    int size = 0;
    for (int i = 0; i < all.length; i++) {
      boolean last = i == all.length - 1 || Posting.passage(all[i]) != Posting.passage(all[i + 1]);
      if (last) {
        all[size++] = all[i];
      }
    }
    return Arrays.copyOf(all, size);
  }
}
