package nl.visiewerk.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.NearestName;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;

/** Checks, when everything is read, that references name something of a kind that fits. */
final class ReferenceChecker {
  /** Who renamed a document has thousands at once, and each is compared with everything. */
  private static final int MOST_SUGGESTIONS = 100;

  private final Content content;
  private final Unread unread;
  private final Set<Key> doubled = new HashSet<>();
  private final Set<Key> referredTo = new HashSet<>();
  private final Findings findings;
  private int unknown;

  /**
   * @param unread a reference into it may well be right
   */
  ReferenceChecker(Content content, Unread unread, Findings findings) {
    this.content = content;
    this.unread = unread;
    this.findings = findings;
  }

  void check(Reading.Expectation expectation) {
    Ref ref = expectation.ref();
    Optional<Thing> thing = content.find(ref);
    if (thing.isPresent()) {
      referredTo.add(thing.get().key());
      Soort soort = thing.get().soort();
      if (!expectation.allowed().contains(soort) && !doubled.contains(thing.get().key())) {
        findings.add(
            Rule.VERWIJZING_VERKEERDE_SOORT,
            ref.location(),
            ref.target(),
            name(soort),
            names(expectation.allowed()));
      }
    } else if (!unread.mayHold(ref, expectation.allowed()) && isPartOfSomething(ref)) {
      unknown++;
      Finding finding = Finding.of(Rule.VERWIJZING_ONBEKEND, ref.location(), ref.target());
      findings.add(
          nearest(expectation)
              .or(() -> sharedKinds(expectation.allowed()))
              .map(finding::withHint)
              .orElse(finding));
    }
  }

  /** Of a part of what is not there nothing needs to be said besides. */
  private boolean isPartOfSomething(Ref ref) {
    return ref.scope().isEmpty()
        || ref.target().contains("/")
        || content.find(Key.shared(ref.scope())).isPresent();
  }

  private static Optional<String> sharedKinds(Set<Soort> allowed) {
    return allowed.stream().allMatch(Soort::isGedeeld)
        ? Optional.of(Messages.text("regel.verwijzing-onbekend.gedeeld", names(allowed)))
        : Optional.empty();
  }

  private Optional<String> nearest(Reading.Expectation expectation) {
    return unknown > MOST_SUGGESTIONS
        ? Optional.empty()
        : NearestName.question(candidates(expectation), expectation.ref().target());
  }

  /** What could have been meant, as it would be written here. */
  private List<String> candidates(Reading.Expectation expectation) {
    String target = expectation.ref().target();
    String scope = expectation.ref().scope();
    boolean elsewhere = target.contains("/");
    return content.all().stream()
        .filter(thing -> expectation.allowed().contains(thing.soort()))
        .map(Thing::key)
        .filter(key -> elsewhere || key.isShared() || key.scope().equals(scope))
        .map(key -> elsewhere ? key.toString() : key.id())
        .toList();
  }

  private static String names(Set<Soort> soorten) {
    return soorten.stream().map(ReferenceChecker::name).collect(Collectors.joining(", "));
  }

  private static String name(Soort soort) {
    return Messages.text("soort." + soort.enkelvoud()).toLowerCase(Messages.DUTCH);
  }

  /**
   * Reports the sources that nothing refers to; to be called after {@link #check}. A reference that
   * names nothing may have meant any of them.
   */
  void reportUncited() {
    if (unknown > 0) {
      return;
    }
    content.bronnen().stream()
        .filter(bron -> !referredTo.contains(bron.key()))
        .forEach(bron -> findings.add(Rule.BRON_ONGENOEMD, bron.location(), bron.titel()));
  }

  /** Reports each thing with the key of one before it; to be called before {@link #check}. */
  void checkUnique() {
    Map<Key, Thing> seen = new HashMap<>();
    for (Thing thing : content.all()) {
      Thing first = seen.putIfAbsent(thing.key(), thing);
      // The parts of what is there twice are there twice too.
      if (first != null && !doubled.contains(Key.shared(thing.key().scope()))) {
        doubled.add(thing.key());
        findings.add(
            Rule.ID_DUBBEL, thing.location(), thing.key().id(), first.location().toString());
      }
    }
  }
}
