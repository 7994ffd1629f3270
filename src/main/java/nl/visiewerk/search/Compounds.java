package nl.visiewerk.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the words that a word is made of, among the words of the site: {@code jeugdhulpwachttijd}
 * is jeugd, hulp, jeugdhulp and wachttijd. A word is only taken apart when all of it is explained.
 */
final class Compounds {
  private static final int SHORTEST_PART = 4;

  /** What may stand between two parts. */
  private static final List<String> LINKS = List.of("", "s", "en", "e", "n", "er");

  private final Set<String> parts = new HashSet<>();
  private final Map<String, Set<String>> found = new HashMap<>();

  /**
   * Compounds of these words.
   *
   * @param words all of the site, without stop words
   */
  Compounds(Collection<String> words) {
    words.stream().filter(Compounds::canBePart).forEach(parts::add);
  }

  private static boolean canBePart(String word) {
    return word.length() >= SHORTEST_PART && word.chars().allMatch(Character::isLetter);
  }

  /** The parts of a word, in alphabetical order; none when it is not made of others. */
  Set<String> of(String word) {
    Set<String> known = found.get(word);
    if (known != null) {
      return known;
    }
    Set<String> all = new TreeSet<>();
    for (int end = SHORTEST_PART; end <= word.length() - SHORTEST_PART; end++) {
      String head = word.substring(0, end);
      if (parts.contains(head)) {
        for (String link : LINKS) {
          addTail(head, word, link, all);
        }
      }
    }
    found.put(word, all);
    return all;
  }

  private void addTail(String head, String word, String link, Set<String> all) {
    int start = head.length() + link.length();
    if (!word.startsWith(link, head.length()) || word.length() - start < SHORTEST_PART) {
      return;
    }
    String tail = word.substring(start);
    Set<String> ofTail = of(tail);
    if (parts.contains(tail)) {
      all.add(tail);
    } else if (ofTail.isEmpty()) {
      return;
    }
    all.addAll(ofTail);
    all.add(head);
    all.addAll(of(head));
  }
}
