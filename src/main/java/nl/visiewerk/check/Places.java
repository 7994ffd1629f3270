package nl.visiewerk.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.KaderOnderdeel;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.Thing;

/** Which thing of the content stands at a place in the files. */
final class Places {
  private final Content content;
  private final Map<String, List<Thing>> byFile = new HashMap<>();

  Places(Content content) {
    this.content = content;
    for (Thing thing : content.all()) {
      byFile.computeIfAbsent(thing.location().file(), file -> new ArrayList<>()).add(thing);
    }
    byFile.values().forEach(list -> list.sort(Comparator.comparing(Thing::location)));
  }

  /** The innermost thing that this place is part of. */
  Optional<Thing> at(Location place) {
    return last(place, Integer.MAX_VALUE).or(() -> document(place.file()));
  }

  /** The thing that can accept what is found at this place: no section or part of a kader. */
  Optional<Thing> owner(Location place) {
    return last(place, 0);
  }

  /** Whether a place is part of a thing; of a document all files of its folder are. */
  boolean covers(Thing thing, Location place) {
    if (thing instanceof Document document) {
      return document(place.file()).filter(found -> found == document).isPresent();
    }
    return last(place, depth(thing)).filter(found -> found == thing).isPresent();
  }

  /** The last thing before a place that is no deeper than this. */
  private Optional<Thing> last(Location place, int deepest) {
    Thing last = null;
    for (Thing thing : byFile.getOrDefault(place.file(), List.of())) {
      if (thing.location().line() > place.line()) {
        break;
      }
      if (depth(thing) <= deepest) {
        last = thing;
      }
    }
    return Optional.ofNullable(last);
  }

  private Optional<Thing> document(String file) {
    return content.documenten().stream()
        .filter(document -> file.startsWith(folder(document)))
        .<Thing>map(document -> document)
        .findFirst();
  }

  private static String folder(Document document) {
    String file = document.location().file();
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  private static int depth(Thing thing) {
    if (thing instanceof KaderOnderdeel) {
      return 1;
    }
    return thing instanceof Paragraaf paragraaf ? paragraaf.niveau() : 0;
  }
}
