package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.visiewerk.model.Key;

/** Which things are joined to each other, directly or by others. */
final class Groups {
  private final Map<Key, Key> leaders = new HashMap<>();

  void join(Key one, Key other) {
    leaders.put(leader(other), leader(one));
  }

  /** The one that stands for all that are joined to it; the way there is made shorter. */
  Key leader(Key key) {
    Key current = key;
    while (!next(current).equals(current)) {
      Key further = next(next(current));
      leaders.put(current, further);
      current = further;
    }
    return current;
  }

  private Key next(Key key) {
    return leaders.getOrDefault(key, key);
  }

  /** These things by what they are joined to, in the order of the first of each group. */
  <T> List<List<T>> of(List<T> things, Function<T, Key> key) {
    Map<Key, List<T>> groups = new LinkedHashMap<>();
    for (T thing : things) {
      groups.computeIfAbsent(leader(key.apply(thing)), leader -> new ArrayList<>()).add(thing);
    }
    return List.copyOf(groups.values());
  }
}
