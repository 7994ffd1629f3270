package nl.visiewerk.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.model.Thing;

/** All that a thing says, as it is compared. */
record Description(List<Fact> facts, Table table, List<Passage> text) {
  /** Of what is not there. */
  static final Description NONE = new Description(List.of(), Table.NONE, List.of());

  static Description of(Thing thing, Names names) {
    return new Description(
        ThingFacts.of(thing, names), Table.of(thing, names), PassageReader.of(thing, names));
  }

  /** What differs in another version: figures first, then keys, then the text. */
  List<Change> changesTo(Description other) {
    List<Change> changes = new ArrayList<>(FigureComparer.compare(table, other.table));
    changes.addAll(compare(facts, other.facts));
    changes.addAll(TextComparer.compare(text, other.text));
    return changes;
  }

  private static List<Change> compare(List<Fact> before, List<Fact> after) {
    Map<String, Fact> old = byKey(before);
    Map<String, Fact> now = byKey(after);
    List<Change> changes = new ArrayList<>();
    for (Fact fact : after) {
      Fact was = old.get(fact.key());
      if (was == null || !was.saysTheSameAs(fact)) {
        List<String> said = was == null ? List.of() : was.texts();
        changes.add(new Change.Value(fact.key(), fact.label(), said, fact.texts()));
      }
    }
    for (Fact fact : before) {
      if (!now.containsKey(fact.key())) {
        changes.add(new Change.Value(fact.key(), fact.label(), fact.texts(), List.of()));
      }
    }
    return changes;
  }

  private static Map<String, Fact> byKey(List<Fact> facts) {
    Map<String, Fact> byKey = new LinkedHashMap<>();
    facts.forEach(fact -> byKey.put(fact.key(), fact));
    return byKey;
  }
}
