package nl.visiewerk.search;

import java.util.List;
import nl.visiewerk.site.OutputFile;

/**
 * All words of a site, for what is not found as it was typed. Each is written as a digit for how
 * many letters it shares with the word before, a digit for how often it occurs, and the rest of it.
 */
final class Spelling {
  private static final int MOST_SHARED = 63;

  private Spelling() {}

  static OutputFile file(Vocabulary vocabulary) {
    List<String> words =
        vocabulary.groups().stream()
            .flatMap(group -> group.forms().stream())
            .filter(word -> !Character.isDigit(word.charAt(0)))
            .sorted()
            .toList();
    StringBuilder list = new StringBuilder();
    String last = "";
    for (String word : words) {
      int shared = shared(last, word);
      list.append(list.isEmpty() ? "" : " ").append(Code.digit(shared));
      list.append(Code.digit(magnitude(vocabulary.postings(word).length)));
      list.append(word, shared, word.length());
      last = word;
    }
    Script script = new Script("woorden");
    script.text(list.toString());
    return script.file();
  }

  private static int shared(String a, String b) {
    int most = Math.min(Math.min(a.length(), b.length()), MOST_SHARED);
    int shared = 0;
    while (shared < most && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  /** The number of binary digits. */
  private static int magnitude(int count) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(count);
  }
}
