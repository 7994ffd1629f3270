package nl.visiewerk.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Vergelijking;

/** A comparison names two or three documents, each once, and is made once. */
final class Comparisons implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    Map<Set<Key>, Location> seen = new HashMap<>();
    for (Vergelijking vergelijking : subject.content().instellingen().vergelijkingen()) {
      Location location = vergelijking.location();
      Set<Key> documenten = documents(subject, vergelijking, findings);
      int aantal = vergelijking.documenten().size();
      if (aantal < Vergelijking.FEWEST || aantal > Vergelijking.MOST) {
        findings.add(Rule.VERGELIJKING_AANTAL, location, aantal);
      } else if (documenten.size() == aantal) {
        Location first = seen.putIfAbsent(documenten, location);
        if (first != null) {
          findings.add(Rule.VERGELIJKING_DUBBEL, location, first.line());
        }
      }
    }
  }

  private static Set<Key> documents(Subject subject, Vergelijking vergelijking, Findings findings) {
    Set<Key> documenten = new HashSet<>();
    for (Ref ref : vergelijking.documenten()) {
      Optional<Thing> document = subject.content().find(ref);
      if (document.isPresent() && !documenten.add(document.get().key())) {
        findings.add(Rule.VERGELIJKING_DOCUMENT_DUBBEL, ref.location(), ref.target());
      }
    }
    return documenten;
  }
}
