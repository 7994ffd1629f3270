package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Key;

/**
 * Takes from a {@link Keten} what concerns one document. Each band becomes a keten of its own, with
 * only the documents that are in it; a link to another band takes along what it leads to.
 */
public final class KetenExtract {
  private final Keten keten;
  private final Map<Key, List<Keten.Schakel>> schakels;
  private final Map<Key, Keten.Lid> leden = new HashMap<>();

  private KetenExtract(Keten keten) {
    this.keten = keten;
    this.schakels = keten.schakelsVan();
    keten.leden().forEach(lid -> leden.put(lid.bouwsteen().key(), lid));
  }

  /** The bands with something of the document in them, each as a keten. */
  public static List<Keten> of(Keten keten, Document document) {
    KetenExtract extract = new KetenExtract(keten);
    int kolom = keten.documenten().indexOf(document);
    List<Keten> extracts = new ArrayList<>();
    for (Keten.Band band : keten.banden()) {
      List<Keten.Groep> groepen =
          band.groepen().stream()
              .filter(groep -> extract.withLinked(groep).stream().anyMatch(l -> l.kolom() == kolom))
              .toList();
      Keten taken = narrow(extract.keten(groepen));
      if (!taken.schakels().isEmpty()) {
        extracts.add(taken);
      }
    }
    return extracts;
  }

  /** Of a keten only these groups, with what links of these lead to. */
  public static Keten of(Keten keten, List<Keten.Groep> groepen) {
    return new KetenExtract(keten).keten(groepen);
  }

  /** The members of a group, and those of other bands that links of these lead to. */
  private List<Keten.Lid> withLinked(Keten.Groep groep) {
    Map<Key, Keten.Lid> all = new LinkedHashMap<>();
    groep.leden().forEach(lid -> all.put(lid.bouwsteen().key(), lid));
    for (Keten.Lid lid : groep.leden()) {
      for (Keten.Schakel schakel : schakels.getOrDefault(lid.bouwsteen().key(), List.of())) {
        Keten.Lid naar = leden.get(schakel.naar());
        if (naar != null) {
          all.putIfAbsent(schakel.naar(), naar);
        }
      }
    }
    return List.copyOf(all.values());
  }

  private Keten keten(List<Keten.Groep> groepen) {
    Map<Key, Keten.Lid> taken = new LinkedHashMap<>();
    List<List<Keten.Lid>> groups = new ArrayList<>();
    for (Keten.Groep groep : groepen) {
      List<Keten.Lid> group = new ArrayList<>();
      for (Keten.Lid lid : withLinked(groep)) {
        if (taken.putIfAbsent(lid.bouwsteen().key(), lid) == null) {
          group.add(lid);
        }
      }
      groups.add(List.copyOf(group));
    }
    return new Keten(
        keten.documenten(),
        List.of(new Keten.Band(groups.stream().map(Keten.Groep::new).toList())),
        keten.schakels().stream()
            .filter(s -> taken.containsKey(s.van()) && taken.containsKey(s.naar()))
            .toList());
  }

  /** Leaves out the documents of which there is nothing. */
  private static Keten narrow(Keten wide) {
    List<Integer> kolommen =
        wide.leden().stream().map(Keten.Lid::kolom).distinct().sorted().toList();
    List<Keten.Groep> groepen = new ArrayList<>();
    for (Keten.Groep groep : wide.banden().get(0).groepen()) {
      groepen.add(new Keten.Groep(groep.leden().stream().map(l -> moved(l, kolommen)).toList()));
    }
    return new Keten(
        kolommen.stream().map(wide.documenten()::get).toList(),
        List.of(new Keten.Band(List.copyOf(groepen))),
        wide.schakels());
  }

  private static Keten.Lid moved(Keten.Lid lid, List<Integer> kolommen) {
    int kolom = kolommen.indexOf(lid.kolom());
    return new Keten.Lid(lid.bouwsteen(), lid.isKop(), kolom, lid.delen());
  }
}
