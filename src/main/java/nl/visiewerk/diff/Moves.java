package nl.visiewerk.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.visiewerk.diff.Edits.Run;
import nl.visiewerk.model.Soort;
import org.jspecify.annotations.Nullable;

/**
 * Knows which things stand elsewhere than they did: in another chapter, or in another order among
 * those of their kind. As few as possible are moved: what only made room for another is not.
 */
final class Moves {
  /** A list of things of one kind, in what they are part of; null for what is part of nothing. */
  private record Siblings(@Nullable Node parent, Soort soort) {
    static Siblings of(Node node) {
      return new Siblings(node.parent(), node.soort());
    }
  }

  private final Matching matching;
  private final Map<Node, String> behind = new HashMap<>();
  private final Set<Node> moved = new HashSet<>();

  Moves(List<Node> before, List<Node> after, Matching matching) {
    this.matching = matching;
    Map<Siblings, List<Node>> oldLists = lists(before);
    lists(after).forEach((siblings, now) -> note(siblings, now, oldLists));
  }

  private Map<Siblings, List<Node>> lists(List<Node> nodes) {
    Map<Siblings, List<Node>> lists = new LinkedHashMap<>();
    for (Node node : nodes) {
      List<Node> list = lists.computeIfAbsent(Siblings.of(node), siblings -> new ArrayList<>());
      if (!list.isEmpty()) {
        behind.put(node, list.get(list.size() - 1).thing().titel());
      }
      list.add(node);
    }
    return lists;
  }

  private void note(Siblings siblings, List<Node> now, Map<Siblings, List<Node>> oldLists) {
    Node parent = siblings.parent();
    Node oldParent = parent == null ? null : matching.before(parent);
    List<Node> old =
        parent != null && oldParent == null
            ? List.of()
            : oldLists.getOrDefault(new Siblings(oldParent, siblings.soort()), List.of());
    now.stream().filter(node -> matching.before(node) != null).forEach(moved::add);
    if (siblings.soort() == Soort.DOCUMENT || siblings.soort() == Soort.WETTELIJK_KADER) {
      moved.removeAll(now); // these stand in the order of their ids
      return;
    }
    List<String> oldOrder =
        ids(old.stream().map(matching::after).filter(Objects::nonNull).toList());
    List<String> newOrder = ids(now);
    for (Run run : Edits.between(oldOrder, newOrder)) {
      if (run.same()) {
        now.subList(run.newStart(), run.newEnd()).forEach(moved::remove);
      }
    }
  }

  private static List<String> ids(Collection<Node> nodes) {
    return nodes.stream().map(node -> node.thing().key().toString()).toList();
  }

  /** That a thing of the new content stands elsewhere; empty when it is new, or where it was. */
  Optional<Change> of(Node node) {
    Node old = matching.before(node);
    return old == null || !moved.contains(node)
        ? Optional.empty()
        : Optional.of(new Change.Moved(place(old), place(node)));
  }

  private Change.Place place(Node node) {
    Node parent = node.parent();
    return new Change.Place(parent == null ? "" : parent.thing().titel(), behind.get(node));
  }
}
