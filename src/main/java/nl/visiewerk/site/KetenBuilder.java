package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Soort;

/**
 * Makes the {@link Keten} of one family of documents. In it are the bouwstenen that are linked to
 * another document, the things that these belong to, and all else that belongs to those; and where
 * most of a kind are linked, the others too, so that a gap is seen as one.
 */
final class KetenBuilder {
  private static final Key LOOSE = Key.shared("");

  private final Relations relations;
  private final List<Document> documents;
  private final List<Relations.Link> links;
  private final Set<Key> linked = new HashSet<>();
  private final Set<Key> wholes = new HashSet<>();
  private final Set<Key> shown = new HashSet<>();
  private final Map<Key, Integer> columns = new HashMap<>();
  private final Map<Key, Key> adopted = new HashMap<>();
  private final Groups bands = new Groups();
  private final Groups groups = new Groups();

  private KetenBuilder(Relations relations, List<Document> documents, List<Relations.Link> links) {
    this.relations = relations;
    this.documents = documents;
    this.links = links;
  }

  /** The keten of each family of documents that relations between their bouwstenen make. */
  static List<Keten> all(Content content) {
    Relations relations = new Relations(content);
    Groups families = new Groups();
    Set<String> ids = new LinkedHashSet<>();
    for (Relations.Link link : relations.links()) {
      ids.add(link.source().key().scope());
      ids.add(link.target().key().scope());
      families.join(document(link.source()), document(link.target()));
    }
    Map<Key, List<Relations.Link>> links = new HashMap<>();
    for (Relations.Link link : relations.links()) {
      Key family = families.leader(document(link.source()));
      links.computeIfAbsent(family, key -> new ArrayList<>()).add(link);
    }
    List<Document> documents =
        content.documenten().stream().filter(document -> ids.contains(document.id())).toList();
    return families.of(documents, Document::key).stream()
        .map(
            family -> {
              List<Relations.Link> own =
                  links.getOrDefault(families.leader(family.get(0).key()), List.of());
              List<Document> ordered = DocumentOrder.of(family, own, content);
              return new KetenBuilder(relations, ordered, own).keten();
            })
        .toList();
  }

  private static Key document(Bouwsteen bouwsteen) {
    return Key.shared(bouwsteen.key().scope());
  }

  private Keten keten() {
    choose();
    join();
    List<Keten.Lid> all = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      for (Bouwsteen bouwsteen : documents.get(i).bouwstenen()) {
        if (shown.contains(bouwsteen.key())) {
          all.add(new Keten.Lid(bouwsteen, isWhole(bouwsteen), i, delen(bouwsteen)));
          columns.put(bouwsteen.key(), i);
        }
      }
    }
    List<Keten.Band> banden = new ArrayList<>();
    List<Keten.Band> loose = new ArrayList<>();
    for (List<Keten.Lid> leden : bands.of(all, lid -> band(lid.bouwsteen()))) {
      Keten.Band band = band(leden);
      (band.koppen().isEmpty() ? loose : banden).add(band);
    }
    banden.addAll(loose);
    return new Keten(documents, List.copyOf(banden), schakels());
  }

  private void choose() {
    for (Relations.Link link : links) {
      linked.add(link.source().key());
      linked.add(link.target().key());
    }
    for (Document document : documents) {
      Map<Soort, Integer> balance = new EnumMap<>(Soort.class);
      for (Bouwsteen bouwsteen : document.bouwstenen()) {
        boolean isLinked = linked.contains(bouwsteen.key());
        balance.merge(bouwsteen.soort(), isLinked ? 1 : -1, Integer::sum);
        if (isLinked && relations.hasWhole(bouwsteen)) {
          wholes.add(relations.whole(bouwsteen).key());
        }
      }
      for (Bouwsteen bouwsteen : document.bouwstenen()) {
        if (linked.contains(bouwsteen.key())
            || isWhole(bouwsteen)
            || isWhole(relations.whole(bouwsteen))
            || balance.getOrDefault(bouwsteen.soort(), 0) > 0) {
          shown.add(bouwsteen.key());
        }
      }
    }
  }

  /** Bands are joined by what they belong to; within a band, what is linked makes a group. */
  private void join() {
    for (Relations.Link link : links) {
      if (link.soort() == RelatieSoort.ZELFDE_ALS
          && isWhole(link.source())
          && isWhole(link.target())) {
        bands.join(link.source().key(), link.target().key());
      }
    }
    for (Relations.Link link : links) {
      adopt(link.source(), link.target());
      adopt(link.target(), link.source());
    }
    for (Relations.Link link : links) {
      if (bands.leader(band(link.source())).equals(bands.leader(band(link.target())))) {
        groups.join(link.source().key(), link.target().key());
      }
    }
  }

  private boolean isWhole(Bouwsteen bouwsteen) {
    return wholes.contains(bouwsteen.key());
  }

  /** What belongs to nothing stands with the first that it is linked to. */
  private void adopt(Bouwsteen bouwsteen, Bouwsteen other) {
    if (own(bouwsteen).equals(LOOSE) && !own(other).equals(LOOSE)) {
      adopted.putIfAbsent(bouwsteen.key(), own(other));
    }
  }

  /** What stands for the band of a bouwsteen. */
  private Key band(Bouwsteen bouwsteen) {
    return adopted.getOrDefault(bouwsteen.key(), own(bouwsteen));
  }

  /** The bouwsteen itself when others belong to it, what it belongs to, or nothing. */
  private Key own(Bouwsteen bouwsteen) {
    Bouwsteen whole = isWhole(bouwsteen) ? bouwsteen : relations.whole(bouwsteen);
    return isWhole(whole) ? whole.key() : LOOSE;
  }

  private List<Bouwsteen> delen(Bouwsteen bouwsteen) {
    return relations.parts(bouwsteen).stream().filter(b -> !shown.contains(b.key())).toList();
  }

  /** What the others belong to comes first, with what is linked to that. */
  private Keten.Band band(List<Keten.Lid> leden) {
    List<Keten.Groep> first = new ArrayList<>();
    List<Keten.Groep> others = new ArrayList<>();
    for (List<Keten.Lid> group : groups.of(leden, lid -> lid.bouwsteen().key())) {
      boolean hasHead = group.stream().anyMatch(Keten.Lid::isKop);
      (hasHead ? first : others).add(new Keten.Groep(List.copyOf(group)));
    }
    first.addAll(others);
    return new Keten.Band(List.copyOf(first));
  }

  /** Each link once, from left to right; one of two that say the same both ways. */
  private List<Keten.Schakel> schakels() {
    Set<Keten.Schakel> schakels = new LinkedHashSet<>();
    for (Relations.Link link : links) {
      Key source = link.source().key();
      Key target = link.target().key();
      boolean sourceFirst = column(source) < column(target);
      schakels.add(
          sourceFirst
              ? new Keten.Schakel(source, target, link.soort())
              : new Keten.Schakel(target, source, link.soort()));
    }
    return List.copyOf(schakels);
  }

  private int column(Key key) {
    return columns.getOrDefault(key, 0);
  }
}
