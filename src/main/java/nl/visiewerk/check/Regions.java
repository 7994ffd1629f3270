package nl.visiewerk.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Regio;

/** Every gemeente is in a region, and no region is part of itself. */
final class Regions implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    Content content = subject.content();
    for (Gemeente gemeente : content.gemeenten()) {
      if (gemeente.regios().isEmpty()) {
        findings.add(Rule.GEMEENTE_ZONDER_REGIO, gemeente.location(), gemeente.naam());
      }
    }
    for (Regio regio : content.regios()) {
      if (isPartOfItself(content, regio)) {
        findings.add(Rule.REGIO_IN_KRING, regio.location(), regio.naam());
      }
    }
  }

  private static boolean isPartOfItself(Content content, Regio regio) {
    Set<Key> seen = new HashSet<>();
    Optional<Regio> current = parent(content, regio);
    while (current.isPresent() && seen.add(current.get().key())) {
      if (current.get().key().equals(regio.key())) {
        return true;
      }
      current = parent(content, current.get());
    }
    return false;
  }

  private static Optional<Regio> parent(Content content, Regio regio) {
    return Optional.ofNullable(regio.onderdeelVan())
        .flatMap(content::find)
        .filter(Regio.class::isInstance)
        .map(Regio.class::cast);
  }
}
