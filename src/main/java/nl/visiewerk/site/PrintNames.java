package nl.visiewerk.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Thing;

/** By which names one can ask for the PDF of a thing. Immutable once made. */
public final class PrintNames {
  private final Map<String, Map<Key, Thing>> byName = new LinkedHashMap<>();

  /** The names of all that can be printed. */
  public PrintNames(Content content) {
    for (Thing thing : content.all()) {
      if (SitePlan.canBePrinted(thing)) {
        for (String name : names(thing)) {
          byName.computeIfAbsent(name, n -> new LinkedHashMap<>()).putIfAbsent(thing.key(), thing);
        }
      }
    }
  }

  /** The id, with its kind or its document before it or not. */
  private static List<String> names(Thing thing) {
    String id = thing.key().id();
    String withSoort = thing.soort().enkelvoud() + "/" + id;
    return thing.key().isShared()
        ? List.of(id, withSoort)
        : List.of(id, withSoort, thing.key().toString());
  }

  /** Whether anything at all has this name, though it may be something that is not printed. */
  public static boolean exists(String name, Content content) {
    return content.all().stream().anyMatch(thing -> names(thing).contains(name));
  }

  /** What has this name, which may be several things. */
  public List<Thing> find(String name) {
    return List.copyOf(byName.getOrDefault(name, Map.of()).values());
  }

  /** All names that there are. */
  public Set<String> all() {
    return byName.keySet();
  }

  /** A name that only this thing has. */
  public String unique(Thing thing) {
    return thing.key().isShared()
        ? thing.soort().enkelvoud() + "/" + thing.key().id()
        : thing.key().toString();
  }
}
