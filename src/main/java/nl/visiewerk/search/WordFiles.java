package nl.visiewerk.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.visiewerk.site.OutputFile;

/** Writes the words of a site in files by their first two letters. Safe for several threads. */
final class WordFiles {
  private static final int LETTERS = 2;

  private final Vocabulary vocabulary;
  private final Names names;
  private final NavigableMap<String, List<Vocabulary.Group>> groups = new TreeMap<>();
  private final NavigableMap<String, List<String>> namesByPrefix = new TreeMap<>();

  WordFiles(Vocabulary vocabulary, Names names) {
    this.vocabulary = vocabulary;
    this.names = names;
    for (Vocabulary.Group group : vocabulary.groups()) {
      NavigableSet<String> prefixes = new TreeSet<>();
      group.forms().forEach(form -> prefixes.add(prefix(form)));
      prefixes.forEach(p -> groups.computeIfAbsent(p, key -> new ArrayList<>()).add(group));
    }
    for (String name : names.others().keySet()) {
      namesByPrefix.computeIfAbsent(prefix(name), key -> new ArrayList<>()).add(name);
    }
  }

  /**
   * The first letters of a word as file names have them: what is not a to z or a digit by its code.
   */
  static String prefix(String word) {
    StringBuilder prefix = new StringBuilder();
    for (int i = 0; i < Math.min(LETTERS, word.length()); i++) {
      char c = word.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        prefix.append(c);
      } else {
        prefix.append('_').append(Integer.toHexString(c));
      }
    }
    return prefix.toString();
  }

  /** The prefixes that there is a file for, in order. */
  Set<String> prefixes() {
    NavigableSet<String> prefixes = new TreeSet<>(groups.keySet());
    prefixes.addAll(namesByPrefix.keySet());
    return prefixes;
  }

  /**
   * The file of a prefix: its groups of forms, each a list of form, postings and contexts, and
   * after them the postings in compounds; then its names, each with its postings and the names for
   * the same.
   */
  OutputFile file(String prefix) {
    Script script = new Script("w-" + prefix);
    script.open();
    script.open();
    groups.getOrDefault(prefix, List.of()).forEach(group -> write(group, script));
    script.close();
    script.open();
    namesByPrefix.getOrDefault(prefix, List.of()).forEach(name -> write(name, script));
    script.close();
    script.close();
    return script.file();
  }

  private void write(Vocabulary.Group group, Script script) {
    script.open();
    for (String form : group.forms()) {
      script.text(form);
      script.text(Code.postings(vocabulary.postings(form)));
      script.text(steps(vocabulary.contexts(form)));
    }
    script.text(group.inCompounds());
    script.close();
  }

  private void write(String name, Script script) {
    script.open();
    script.text(name);
    script.text(Code.postings(name.indexOf(' ') < 0 ? new int[0] : vocabulary.postings(name)));
    names.others().getOrDefault(name, new TreeSet<>()).forEach(script::text);
    script.close();
  }

  private static String steps(Collection<Integer> numbers) {
    StringBuilder out = new StringBuilder();
    int last = 0;
    for (int number : numbers) {
      Code.append(number - last, out);
      last = number;
    }
    return out.toString();
  }
}
