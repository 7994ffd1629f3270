package nl.visiewerk.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Relatie;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Woord;
import org.jspecify.annotations.Nullable;

/** Gathers what the keys of a thing say, in the order of asking; what is not there is left out. */
final class Facts {
  private final Names names;
  private final String prefix;
  private final String prefixLabel;
  private final Gathered gathered;

  /**
   * @param times how often each key was there: a list may have two items of one name
   */
  private record Gathered(List<Fact> facts, Map<String, Integer> times) {}

  Facts(Names names) {
    this(names, "", "", new Gathered(new ArrayList<>(), new HashMap<>()));
  }

  private Facts(Names names, String prefix, String prefixLabel, Gathered gathered) {
    this.names = names;
    this.prefix = prefix;
    this.prefixLabel = prefixLabel;
    this.gathered = gathered;
  }

  /** The same gathering, of keys below one of this thing. */
  Facts below(String key, String label) {
    return new Facts(names, prefix + key + "/", prefixLabel + label + ", ", gathered);
  }

  List<Fact> all() {
    return List.copyOf(gathered.facts());
  }

  void add(String key, List<Term> terms) {
    if (!terms.isEmpty()) {
      String path = prefix + key;
      int times = gathered.times().merge(path, 1, Integer::sum);
      String label = prefixLabel + key.replace('-', ' ');
      gathered.facts().add(new Fact(times == 1 ? path : path + "-" + times, label, terms));
    }
  }

  /** Anything that shows itself as content files write it: a text, a number, a date. */
  void value(String key, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      add(key, List.of(Term.of(value.toString())));
    }
  }

  void word(String key, @Nullable Woord word) {
    value(key, word == null ? null : word.woord().replace('-', ' '));
  }

  /** Something that is so, or is not mentioned. */
  void flag(String key, boolean isSo) {
    value(key, isSo ? "ja" : null);
  }

  void texts(String key, List<String> texts) {
    add(key, texts.stream().map(Term::of).toList());
  }

  void ref(String key, @Nullable Ref ref) {
    refs(key, ref == null ? List.of() : List.of(ref));
  }

  void refs(String key, List<Ref> refs) {
    add(key, refs.stream().map(names::of).toList());
  }

  /** The relations of each kind. */
  void relaties(List<Relatie> relaties) {
    for (RelatieSoort soort : RelatieSoort.values()) {
      refs(
          soort.woord(),
          relaties.stream().filter(r -> r.soort() == soort).map(Relatie::doel).toList());
    }
  }
}
