package nl.visiewerk.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.PlainText;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Voorheen;
import org.jspecify.annotations.Nullable;

/**
 * Which thing of the old content is which of the new: that of the same kind with the same id, or
 * with the id that the new one had before. A section whose heading, and with it its id, was changed
 * is known by its words.
 */
final class Matching {
  /** The least that two sections must have in common to be one, of their words. */
  private static final double ALIKE = 0.5;

  /** With more sections than this to choose from, only ids count. */
  private static final int MOST_CANDIDATES = 50;

  private final Content oldContent;
  private final Content newContent;
  private final Map<Soort, Map<Key, Node>> before = new HashMap<>();
  private final Map<Node, Node> oldOf = new LinkedHashMap<>();
  private final Map<Node, Node> newOf = new HashMap<>();
  private final Map<Key, Key> newKeys = new HashMap<>();

  private final Map<Node, Bag> oldWords = new HashMap<>();

  /** The id that each document had, by the one that it has. */
  private final Map<String, String> oldScopes = new HashMap<>();

  /** Matches the things of two contents. */
  Matching(Content oldContent, List<Node> old, Content newContent, List<Node> now) {
    this.oldContent = oldContent;
    this.newContent = newContent;
    for (Node node : old) {
      before
          .computeIfAbsent(node.soort(), soort -> new LinkedHashMap<>())
          .putIfAbsent(node.thing().key(), node);
    }
    // Documents first, for their ids are part of the keys of all that is in them.
    List<Node> documents = now.stream().filter(node -> node.soort() == Soort.DOCUMENT).toList();
    for (List<Node> round : List.of(documents, now)) {
      round.forEach(node -> match(node, List.of(node.thing().key().id())));
      round.forEach(node -> match(node, earlierIds(node.thing())));
    }
    matchSections(now);
  }

  private void match(Node node, List<String> ids) {
    Key key = node.thing().key();
    String scope = oldScopes.getOrDefault(key.scope(), key.scope());
    Map<Key, Node> candidates = before.getOrDefault(node.soort(), Map.of());
    for (String id : ids) {
      Node found = candidates.get(new Key(scope, id));
      if (found != null && !oldOf.containsKey(node) && !newOf.containsKey(found)) {
        put(found, node);
      }
    }
  }

  private void put(Node old, Node now) {
    oldOf.put(now, old);
    newOf.put(old, now);
    newKeys.put(old.thing().key(), now.thing().key());
    if (now.soort() == Soort.DOCUMENT) {
      oldScopes.put(now.thing().key().id(), old.thing().key().id());
    }
  }

  private static List<String> earlierIds(Thing thing) {
    List<Voorheen> earlier = List.of();
    if (thing instanceof Document document) {
      earlier = document.voorheen();
    } else if (thing instanceof Hoofdstuk hoofdstuk) {
      earlier = hoofdstuk.voorheen();
    } else if (thing instanceof Bouwsteen bouwsteen) {
      earlier = bouwsteen.kern().voorheen();
    }
    return earlier.stream().map(Voorheen::id).toList();
  }

  /** Matches what is left of the sections, those of each chapter or section among themselves. */
  private void matchSections(List<Node> nodes) {
    Map<Node, List<Node>> left = new HashMap<>();
    for (Node old : before.getOrDefault(Soort.PARAGRAAF, Map.of()).values()) {
      Node parent = old.parent();
      if (parent != null && !newOf.containsKey(old)) {
        left.computeIfAbsent(parent, p -> new ArrayList<>()).add(old);
      }
    }
    for (Node node : nodes) {
      Node parent = node.parent();
      Node oldParent = parent == null ? null : oldOf.get(parent);
      if (node.soort() == Soort.PARAGRAAF && oldParent != null && !oldOf.containsKey(node)) {
        List<Node> candidates = left.getOrDefault(oldParent, List.of());
        Node found = mostAlike(node, candidates);
        if (found != null) {
          candidates.remove(found);
          put(found, node);
        }
      }
    }
  }

  private @Nullable Node mostAlike(Node node, List<Node> candidates) {
    if (candidates.size() > MOST_CANDIDATES) {
      return null;
    }
    Bag words = words(node, newContent);
    double most = ALIKE;
    Node found = null;
    for (Node candidate : candidates) {
      double likeness =
          words.likeness(oldWords.computeIfAbsent(candidate, old -> words(old, oldContent)));
      if (likeness >= most && (found == null || likeness > most)) {
        most = likeness;
        found = candidate;
      }
    }
    return found;
  }

  private static Bag words(Node node, Content content) {
    return Bag.ofBlocks(PlainText.of(node.thing(), content));
  }

  /** What a new thing was in the old content; null when it is new. */
  @Nullable Node before(Node node) {
    return oldOf.get(node);
  }

  /** What an old thing is in the new content; null when it is gone. */
  @Nullable Node after(Node node) {
    return newOf.get(node);
  }

  /** The key that an old thing has in the new content; its own when it is not there. */
  Key newKey(Key old) {
    Key found = newKeys.get(old);
    if (found != null) {
      return found;
    }
    Key document = newKeys.get(Key.shared(old.scope()));
    return document == null || old.isShared() ? old : new Key(document.id(), old.id());
  }
}
