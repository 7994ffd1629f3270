package nl.visiewerk.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Soort;

/** What is not known since a file could not be read, or not wholly. */
final class Unread {
  private final List<FileKind> kinds = new ArrayList<>();

  /** What is missing after these files were read. */
  Unread(List<Reading> readings) {
    for (Reading reading : readings) {
      if (reading.isIncomplete()) {
        FileKind.of(reading.file()).ifPresent(kinds::add);
      }
    }
  }

  /** The documents that lack something; the empty text when that is shared. */
  Set<String> scopes() {
    Set<String> scopes = new TreeSet<>();
    kinds.forEach(kind -> scopes.add(kind.scope()));
    return Collections.unmodifiableSet(scopes);
  }

  /** Whether what a reference names may be among it. */
  boolean mayHold(Ref ref, Set<Soort> allowed) {
    int slash = ref.target().indexOf('/');
    Optional<String> named =
        slash < 0 ? Optional.empty() : Optional.of(ref.target().substring(0, slash));
    return kinds.stream()
        .filter(kind -> !Collections.disjoint(kind.names(), allowed))
        .anyMatch(kind -> kind.scope().isEmpty() || kind.scope().equals(named.orElse(ref.scope())));
  }
}
