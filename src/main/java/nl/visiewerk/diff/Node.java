package nl.visiewerk.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.WettelijkKader;
import org.jspecify.annotations.Nullable;

/** A thing in its place. No record: it is equal to itself alone, whatever another one says. */
final class Node {
  private final Thing thing;
  private final @Nullable Node parent;

  private Node(Thing thing, @Nullable Node parent) {
    this.thing = thing;
    this.parent = parent;
  }

  Thing thing() {
    return thing;
  }

  Soort soort() {
    return thing.soort();
  }

  /** What it is part of; null for what stands by itself. */
  @Nullable Node parent() {
    return parent;
  }

  /** What it is part of that is part of nothing; that may be itself. */
  Node root() {
    Node root = this;
    while (root.parent != null) {
      root = root.parent;
    }
    return root;
  }

  /** The titles of what it is part of, the largest first. */
  List<String> path() {
    Deque<String> path = new ArrayDeque<>();
    for (Node above = parent; above != null; above = above.parent) {
      path.addFirst(above.thing.titel());
    }
    return List.copyOf(path);
  }

  /** All things of a content: documents with their parts, then what they share. */
  static List<Node> all(Content content) {
    List<Node> nodes = new ArrayList<>();
    content.documenten().forEach(document -> add(nodes, document, null));
    for (Soort soort : Soort.values()) {
      if (soort != Soort.DOCUMENT) {
        content.shared(soort).forEach(thing -> add(nodes, thing, null));
      }
    }
    return nodes;
  }

  private static void add(List<Node> nodes, Thing thing, @Nullable Node parent) {
    Node node = new Node(thing, parent);
    nodes.add(node);
    for (Thing part : parts(thing)) {
      add(nodes, part, node);
    }
  }

  private static List<? extends Thing> parts(Thing thing) {
    if (thing instanceof Document document) {
      List<Thing> parts = new ArrayList<>(document.hoofdstukken());
      parts.addAll(document.bouwstenen());
      return parts;
    }
    if (thing instanceof WettelijkKader kader) {
      return kader.onderdelen();
    }
    if (thing instanceof Paragraaf paragraaf) {
      return paragraaf.paragrafen();
    }
    return hasSections(thing) ? thing.prose().paragrafen() : List.of();
  }

  /** Whether the sections of its text are things by themselves, to which references can lead. */
  static boolean hasSections(Thing thing) {
    return thing instanceof Hoofdstuk || thing instanceof Bouwsteen;
  }
}
