package nl.visiewerk.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tartarus.snowball.ext.dutchStemmer;

/**
 * Brings the forms of one word together: those with the same Snowball stem; a plural and its
 * singular, which Snowball often parts, but only where the site has both; a list of exceptions. So
 * the search page needs no grammar.
 */
final class WordForms {
  private static final int SHORTEST = 3;
  private static final String VOWELS = "aeiou";

  private final Map<String, String> parents = new TreeMap<>();

  private WordForms(Collection<String> words) {
    words.forEach(word -> parents.put(word, word));
  }

  /** The words in groups; each in one, both groups and the words in them in order. */
  static List<List<String>> group(Collection<String> words) {
    WordForms forms = new WordForms(words);
    forms.joinStems();
    forms.joinPlurals();
    WordList.read("vormen.txt").forEach(line -> forms.join(List.of(line.split(" "))));
    Map<String, List<String>> groups = new TreeMap<>();
    for (String word : forms.parents.keySet()) {
      groups.computeIfAbsent(forms.head(word), head -> new ArrayList<>()).add(word);
    }
    return List.copyOf(groups.values());
  }

  private void joinStems() {
    dutchStemmer stemmer = new dutchStemmer();
    Map<String, String> byStem = new HashMap<>();
    for (String word : parents.keySet()) {
      if (isInflected(word)) {
        stemmer.setCurrent(word);
        stemmer.stem();
        join(byStem.computeIfAbsent(stemmer.getCurrent(), stem -> word), word);
      }
    }
  }

  private void joinPlurals() {
    for (String word : List.copyOf(parents.keySet())) {
      if (isInflected(word)) {
        singulars(word).stream().filter(parents::containsKey).forEach(one -> join(one, word));
      }
    }
  }

  private static boolean isInflected(String word) {
    return word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
  }

  /** What a word may be the plural of. */
  static List<String> singulars(String word) {
    List<String> singulars = new ArrayList<>();
    if (word.endsWith("s")) {
      add(singulars, word, 1, "");
    }
    if (word.endsWith("heden")) {
      add(singulars, word, 5, "heid");
    }
    if (word.endsWith("en")) {
      String stem = word.substring(0, word.length() - 2);
      add(singulars, word, 2, "");
      add(singulars, word, 1, "");
      for (String singular : List.of(stem, hardened(stem))) {
        add(singulars, singular, 0, "");
        add(singulars, singleConsonant(singular), 0, "");
        add(singulars, doubleVowel(singular), 0, "");
      }
    }
    return singulars;
  }

  private static void add(List<String> singulars, String word, int cut, String ending) {
    String singular = word.substring(0, word.length() - cut) + ending;
    if (singular.length() >= SHORTEST) {
      singulars.add(singular);
    }
  }

  /** {@code huiz} as it is written at the end of a word: {@code huis}; {@code briev}: brief. */
  private static String hardened(String stem) {
    if (stem.endsWith("z")) {
      return stem.substring(0, stem.length() - 1) + "s";
    }
    return stem.endsWith("v") ? stem.substring(0, stem.length() - 1) + "f" : stem;
  }

  /** {@code gezinn}: gezin. */
  private static String singleConsonant(String stem) {
    int last = stem.length() - 1;
    return last > 0 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
  }

  /** {@code tak}: taak. */
  private static String doubleVowel(String stem) {
    int vowel = stem.length() - 2;
    boolean open =
        vowel > 0
            && VOWELS.indexOf(stem.charAt(vowel)) >= 0
            && VOWELS.indexOf(stem.charAt(vowel - 1)) < 0
            && VOWELS.indexOf(stem.charAt(vowel + 1)) < 0;
    return open ? stem.substring(0, vowel) + stem.charAt(vowel) + stem.substring(vowel) : stem;
  }

  private void join(List<String> words) {
    List<String> here = words.stream().filter(parents::containsKey).toList();
    here.forEach(word -> join(here.get(0), word));
  }

  private void join(String one, String other) {
    String a = head(one);
    String b = head(other);
    if (a.compareTo(b) < 0) {
      parents.put(b, a);
    } else {
      parents.put(a, b);
    }
  }

  private String head(String word) {
    String head = word;
    while (!parentOf(head).equals(head)) {
      head = parentOf(head);
    }
    return head;
  }

  private String parentOf(String word) {
    return parents.getOrDefault(word, word);
  }
}
