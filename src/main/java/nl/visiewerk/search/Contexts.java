package nl.visiewerk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Lidmaatschap;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.WettelijkKader;

/** Numbers the contexts of entries, each once. For one thread. */
final class Contexts {
  private final Content content;
  private final Map<Context, Integer> numbers = new LinkedHashMap<>();
  private final Map<Key, Integer> ofDocuments = new HashMap<>();
  private final Map<Key, List<Gemeente>> gemeenten = new HashMap<>();

  Contexts(Content content) {
    this.content = content;
    for (Gemeente gemeente : content.gemeenten()) {
      for (Regio regio : regios(gemeente)) {
        gemeenten.computeIfAbsent(regio.key(), key -> new ArrayList<>()).add(gemeente);
      }
    }
  }

  /** All contexts, each at its number. */
  List<Context> all() {
    return List.copyOf(numbers.keySet());
  }

  /** That of what concerns every region. */
  int none() {
    return number(Context.NONE);
  }

  /** That of the parts of a kader. */
  int of(WettelijkKader kader) {
    return number(new Context(kader.titel(), Set.of(), Set.of(), ""));
  }

  /** That of a document and its parts: the regions it is in and the gemeenten of its first year. */
  int of(Document document) {
    return ofDocuments.computeIfAbsent(document.key(), key -> number(make(document)));
  }

  /** That of a region. */
  int of(Regio regio) {
    return number(context("", content.upwards(regio), members(regio), List.of()));
  }

  /** That of a gemeente. */
  int of(Gemeente gemeente) {
    return number(context("", regios(gemeente), List.of(gemeente), List.of()));
  }

  /** That of what several documents share. */
  int of(List<Document> documents) {
    Set<Key> regios = new LinkedHashSet<>();
    Set<Key> members = new LinkedHashSet<>();
    for (Document document : documents) {
      Context context = make(document);
      regios.addAll(context.regios());
      members.addAll(context.gemeenten());
    }
    return number(new Context("", regios, members, ""));
  }

  private Context make(Document document) {
    List<Regio> regios = content.upwards(document.regio());
    List<Gemeente> members =
        regios.isEmpty()
            ? List.of()
            : members(regios.get(0)).stream()
                .filter(gemeente -> content.hoortBij(gemeente, regios.get(0).key(), document))
                .toList();
    List<String> words = new ArrayList<>(List.of(document.titel(), document.korteTitel()));
    words.add(Messages.text("woord." + document.documentSoort().woord()));
    Optional.ofNullable(document.looptijd().van()).ifPresent(year -> words.add(year.toString()));
    Optional.ofNullable(document.datum())
        .ifPresent(date -> words.add(Integer.toString(date.getYear())));
    return context(document.korteTitel(), regios, members, words);
  }

  private static Context context(
      String label, List<Regio> regios, List<Gemeente> members, List<String> words) {
    StringJoiner all = new StringJoiner("\n");
    Set<Key> regioKeys = new LinkedHashSet<>();
    Set<Key> gemeenteKeys = new LinkedHashSet<>();
    words.forEach(all::add);
    for (Regio regio : regios) {
      regioKeys.add(regio.key());
      all.add(regio.naam());
    }
    for (Gemeente gemeente : members) {
      gemeenteKeys.add(gemeente.key());
      all.add(gemeente.naam());
    }
    return new Context(label, regioKeys, gemeenteKeys, all.toString());
  }

  private int number(Context context) {
    return numbers.computeIfAbsent(context, key -> numbers.size());
  }

  private List<Gemeente> members(Regio regio) {
    return gemeenten.getOrDefault(regio.key(), List.of());
  }

  private List<Regio> regios(Gemeente gemeente) {
    return gemeente.regios().stream()
        .map(Lidmaatschap::regio)
        .flatMap(ref -> content.upwards(ref).stream())
        .distinct()
        .toList();
  }
}
