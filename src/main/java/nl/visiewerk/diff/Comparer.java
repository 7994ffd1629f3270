package nl.visiewerk.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.visiewerk.diff.Entry.Fate;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions of the content: matches their things, then compares what each says of
 * itself, its figures and its text.
 */
public final class Comparer {
  /** What the head of an entry says of a thing that is new or gone. */
  private static final Set<String> IN_HEAD = Set.of("id", "titel", "nummer");

  private static final String SITE = "site";

  private final Names oldNames;
  private final Names newNames;
  private final List<Node> before;
  private final List<Node> after;
  private final Matching matching;
  private final Moves moves;
  private final List<Entry> entries = new ArrayList<>();

  private Comparer(Edition before, Edition after) {
    this.before = Node.all(before.content());
    this.after = Node.all(after.content());
    matching = new Matching(before.content(), this.before, after.content(), this.after);
    moves = new Moves(this.before, this.after, matching);
    oldNames = new Names(before, matching::newKey);
    newNames = new Names(after, key -> key);
  }

  /** What differs between an old and a new content. */
  public static Diff compare(Edition before, Edition after) {
    Comparer comparer = new Comparer(before, after);
    comparer.compare();
    comparer.addSite(before.content(), after.content());
    return new Diff(comparer.entries);
  }

  private void compare() {
    Map<@Nullable Node, List<Node>> goneBehind = goneBehind();
    goneBehind.getOrDefault(null, List.of()).forEach(this::addGone);
    for (Node node : after) {
      Node old = matching.before(node);
      if (old == null) {
        addNew(node);
      } else {
        addBoth(old, node);
      }
      goneBehind.getOrDefault(node, List.of()).forEach(this::addGone);
    }
  }

  /** What is gone, by what it stood behind; by null when that is nothing that still is. */
  private Map<@Nullable Node, List<Node>> goneBehind() {
    Map<@Nullable Node, List<Node>> goneBehind = new HashMap<>();
    Node last = null;
    for (Node old : before) {
      Node now = matching.after(old);
      if (now != null) {
        last = now;
      } else {
        goneBehind.computeIfAbsent(last, node -> new ArrayList<>()).add(old);
      }
    }
    return goneBehind;
  }

  private void addBoth(Node old, Node now) {
    List<Change> changes =
        new ArrayList<>(
            Description.of(old.thing(), oldNames).changesTo(Description.of(now.thing(), newNames)));
    moves.of(now).ifPresent(moved -> changes.add(behindFigures(changes), moved));
    if (!changes.isEmpty()) {
      entries.add(new Entry(subject(now), Fate.GEWIJZIGD, changes));
    }
  }

  private static int behindFigures(List<Change> changes) {
    return (int) changes.stream().filter(Change.Figure.class::isInstance).count();
  }

  private void addNew(Node node) {
    if (isShownByItself(node, matching.before(node.root()) == null)) {
      Description all = Description.of(node.thing(), newNames);
      add(node, Fate.NIEUW, Description.NONE.changesTo(all));
    }
  }

  private void addGone(Node node) {
    if (isShownByItself(node, matching.after(node.root()) == null)) {
      Description all = Description.of(node.thing(), oldNames);
      add(node, Fate.VERVALLEN, all.changesTo(Description.NONE));
    }
  }

  /**
   * Of a document that came or went as a whole the parts are not told one by one, but for its
   * tables: no figure may be missed.
   */
  private static boolean isShownByItself(Node node, boolean wholeDocument) {
    boolean part = node.parent() != null && node.root().soort() == Soort.DOCUMENT;
    return !(part && wholeDocument) || node.thing() instanceof Cijfertabel;
  }

  private void add(Node node, Fate fate, List<Change> changes) {
    List<Change> rest =
        changes.stream()
            .filter(change -> !(change instanceof Change.Value v && IN_HEAD.contains(v.key())))
            .toList();
    entries.add(new Entry(subject(node), fate, rest));
  }

  private static Subject subject(Node node) {
    Thing thing = node.thing();
    return new Subject(
        thing.soort().enkelvoud(), thing.key(), thing.nummer(), thing.titel(), node.path());
  }

  private void addSite(Content old, Content now) {
    Description was =
        new Description(SiteFacts.of(old.instellingen(), oldNames), Table.NONE, List.of());
    Description is =
        new Description(SiteFacts.of(now.instellingen(), newNames), Table.NONE, List.of());
    List<Change> changes = was.changesTo(is);
    if (!changes.isEmpty()) {
      Subject site =
          new Subject(SITE, Key.shared(SITE), null, now.instellingen().naam(), List.of());
      entries.add(new Entry(site, Fate.GEWIJZIGD, changes));
    }
  }
}
