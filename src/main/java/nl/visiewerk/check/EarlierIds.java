package nl.visiewerk.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Voorheen;

/** An address of before leads to one thing, and is not that of another. */
final class EarlierIds implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    Register register = new Register(subject.content(), findings);
    for (Document document : subject.content().documenten()) {
      register.add(document, document.voorheen());
      document.hoofdstukken().forEach(h -> register.add(h, h.voorheen()));
      document.bouwstenen().forEach(b -> register.add(b, b.kern().voorheen()));
    }
  }

  /** Whose each earlier id is. Addresses hold the kind, so an id can be of one thing of each. */
  private static final class Register {
    private final Content content;
    private final Findings findings;
    private final Map<Entry, Thing> owners = new HashMap<>();

    private record Entry(Soort soort, Key key) {}

    Register(Content content, Findings findings) {
      this.content = content;
      this.findings = findings;
    }

    void add(Thing thing, List<Voorheen> earlier) {
      for (Voorheen voorheen : earlier) {
        Key key = new Key(thing.key().scope(), voorheen.id());
        Thing before = owners.putIfAbsent(new Entry(thing.soort(), key), thing);
        content
            .find(key)
            .filter(living -> living.soort() == thing.soort())
            .or(() -> Optional.ofNullable(before))
            .ifPresent(
                other ->
                    findings.add(
                        Rule.VOORHEEN_IN_GEBRUIK,
                        voorheen.location(),
                        voorheen.id(),
                        other.titel()));
      }
    }
  }
}
