package nl.visiewerk.start;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids made of names, each once. */
final class Names {
  private static final Pattern MARK = Pattern.compile("\\p{M}");
  private static final Pattern NOT_IN_ID = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGE = Pattern.compile("^[-0-9]+|-$");

  private final Set<String> taken;

  /**
   * @param taken the ids that there are already
   */
  Names(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /**
   * An id of this name, with the word before it when the name by itself gives none or one that is
   * taken, and a number after it when that is taken too.
   */
  String id(String word, String name) {
    String plain = MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String joined = NOT_IN_ID.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String id = EDGE.matcher(joined).replaceAll("");
    if (!id.isEmpty() && !id.equals("index") && taken.add(id)) {
      return id;
    }
    String withWord = id.isEmpty() ? word : word + "-" + id;
    String free = withWord;
    for (int number = 2; !taken.add(free); number++) {
      free = withWord + "-" + number;
    }
    return free;
  }

  /** The name that an id stands for, as far as that can be told. */
  static String title(String id) {
    String words = id.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A name as it was typed, on one line. */
  static String oneLine(String name) {
    return name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
