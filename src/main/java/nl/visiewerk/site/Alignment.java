package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Relatie;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thema;
import nl.visiewerk.model.Thing;
import org.jspecify.annotations.Nullable;

/**
 * The bouwstenen of several documents in rows, so that what belongs together stands beside each
 * other: first those that say so by a relation, then the others by their first thema. Each stands
 * in one row.
 */
public final class Alignment {
  /** The relations that put bouwstenen of different documents in one row. */
  private static final Set<RelatieSoort> TOGETHER =
      Set.of(RelatieSoort.ZELFDE_ALS, RelatieSoort.WERKT_UIT);

  /**
   * A row.
   *
   * @param relatie the relation that put them together; null when it was their thema
   * @param thema the thema of the first of them; null when that has none
   * @param bouwstenen at least one; in the order of the documents
   */
  public record Row(
      @Nullable RelatieSoort relatie, @Nullable Thema thema, List<Bouwsteen> bouwstenen) {
    /** Those of one document. */
    public List<Bouwsteen> of(Document document) {
      return bouwstenen.stream().filter(b -> b.key().scope().equals(document.id())).toList();
    }
  }

  private final Content content;
  private final List<Bouwsteen> all = new ArrayList<>();
  private final Set<Key> keys = new HashSet<>();
  private final Groups groups = new Groups();

  private Alignment(Content content, List<Document> documents, Set<Soort> soorten) {
    this.content = content;
    for (Document document : documents) {
      for (Bouwsteen bouwsteen : document.bouwstenen()) {
        if (soorten.contains(bouwsteen.soort())) {
          all.add(bouwsteen);
          keys.add(bouwsteen.key());
        }
      }
    }
  }

  /** The rows of the bouwstenen of these kinds; none when no document has any. */
  public static List<Row> of(Content content, List<Document> documents, Set<Soort> soorten) {
    Alignment alignment = new Alignment(content, documents, soorten);
    alignment.all.forEach(
        bouwsteen ->
            alignment.join(bouwsteen, alignment.related(bouwsteen, RelatieSoort.ZELFDE_ALS)));
    Map<Key, Key> rows = alignment.joined();
    alignment.all.forEach(bouwsteen -> alignment.joinWorkedOut(bouwsteen, rows));
    return alignment.rows();
  }

  private void join(Bouwsteen bouwsteen, Set<Key> others) {
    others.forEach(other -> groups.join(bouwsteen.key(), other));
  }

  /** What works out several rows belongs to none of them, and would make one of them all. */
  private void joinWorkedOut(Bouwsteen bouwsteen, Map<Key, Key> rows) {
    Set<Key> targets = related(bouwsteen, RelatieSoort.WERKT_UIT);
    long taken = targets.stream().filter(rows::containsKey).map(rows::get).distinct().count();
    if (taken <= 1) {
      join(bouwsteen, targets);
    }
  }

  /** For all that is joined to another: the leader that it has by now. */
  private Map<Key, Key> joined() {
    Map<Key, Key> joined = new HashMap<>();
    for (List<Bouwsteen> group : groups.of(all, Bouwsteen::key)) {
      if (group.size() > 1) {
        group.forEach(b -> joined.put(b.key(), groups.leader(b.key())));
      }
    }
    return joined;
  }

  /** What it has this relation to, in the other documents. */
  private Set<Key> related(Bouwsteen bouwsteen, RelatieSoort soort) {
    return bouwsteen.relaties().stream()
        .filter(relatie -> relatie.soort() == soort)
        .flatMap(relatie -> content.find(relatie.doel()).stream())
        .map(Thing::key)
        .filter(keys::contains)
        .filter(other -> !other.scope().equals(bouwsteen.key().scope()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    Map<Optional<Key>, List<Bouwsteen>> byThema = new HashMap<>();
    for (List<Bouwsteen> group : groups.of(all, Bouwsteen::key)) {
      Bouwsteen first = group.get(0);
      Optional<Thema> thema = thema(first);
      if (group.size() > 1) {
        rows.add(new Row(relatie(group), thema.orElse(null), List.copyOf(group)));
      } else {
        byThema.computeIfAbsent(thema.map(Thema::key), key -> new ArrayList<>()).add(first);
      }
    }
    for (Thema thema : content.themas()) {
      List<Bouwsteen> group = byThema.getOrDefault(Optional.of(thema.key()), List.of());
      if (!group.isEmpty()) {
        rows.add(new Row(null, thema, group));
      }
    }
    List<Bouwsteen> others = byThema.getOrDefault(Optional.<Key>empty(), List.of());
    if (!others.isEmpty()) {
      rows.add(new Row(null, null, others));
    }
    return List.copyOf(rows);
  }

  private Optional<Thema> thema(Bouwsteen bouwsteen) {
    return bouwsteen.kern().themas().stream()
        .flatMap(ref -> content.find(ref).stream())
        .filter(Thema.class::isInstance)
        .map(Thema.class::cast)
        .findFirst();
  }

  /** The first relation from one of them to another. */
  private @Nullable RelatieSoort relatie(List<Bouwsteen> group) {
    Set<Key> keys = group.stream().map(Bouwsteen::key).collect(Collectors.toSet());
    return group.stream()
        .flatMap(bouwsteen -> bouwsteen.relaties().stream())
        .filter(relatie -> TOGETHER.contains(relatie.soort()))
        .filter(
            relatie ->
                content.find(relatie.doel()).map(Thing::key).filter(keys::contains).isPresent())
        .map(Relatie::soort)
        .findFirst()
        .orElse(null);
  }
}
