package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Soort;
import nl.visiewerk.site.Keten;

/** Writes a keten as nested lists: below each bouwsteen what works it out, or is the same. */
final class KetenList {
  private final Keten keten;
  private final PageContext here;
  private final HtmlWriter out = new HtmlWriter();
  private final Map<Key, List<Keten.Schakel>> schakels;
  private final Map<Key, Keten.Lid> leden = new HashMap<>();
  private final Set<Key> seen = new HashSet<>();

  private KetenList(Keten keten, PageContext here) {
    this.keten = keten;
    this.here = here;
    this.schakels = keten.schakelsVan();
    keten.leden().forEach(lid -> leden.put(lid.bouwsteen().key(), lid));
  }

  static String of(Keten keten, PageContext here) {
    return new KetenList(keten, here).write();
  }

  private String write() {
    Set<Key> reached = new HashSet<>();
    keten.schakels().forEach(schakel -> reached.add(schakel.naar()));
    for (Keten.Band band : keten.banden()) {
      List<Keten.Lid> first = new ArrayList<>();
      for (Keten.Groep groep : band.groepen()) {
        groep.leden().stream()
            .filter(lid -> !reached.contains(lid.bouwsteen().key()))
            .forEach(first::add);
      }
      if (!first.isEmpty()) {
        out.element("h3", title(band));
        out.open("ul", "class", "ketenlijst");
        first.forEach(this::item);
        out.close("ul");
      }
    }
    return out.toString();
  }

  private static String title(Keten.Band band) {
    List<Keten.Lid> koppen = band.koppen();
    return koppen.isEmpty() ? Messages.text("site.keten.los") : koppen.get(0).bouwsteen().titel();
  }

  private void item(Keten.Lid lid) {
    Bouwsteen bouwsteen = lid.bouwsteen();
    out.open("li");
    out.element("span", Labels.naam(bouwsteen) + " ", "class", "bij");
    out.element("a", bouwsteen.titel(), "href", here.name(bouwsteen).href());
    String document = keten.documenten().get(lid.kolom()).korteTitel();
    out.text(" ").element("span", "(" + document + ")", "class", "bij");
    if (seen.add(bouwsteen.key())) {
      delen(lid);
      Map<RelatieSoort, List<Keten.Lid>> next = new EnumMap<>(RelatieSoort.class);
      for (Keten.Schakel schakel : schakels.getOrDefault(bouwsteen.key(), List.of())) {
        Keten.Lid naar = leden.get(schakel.naar());
        if (naar != null) {
          next.computeIfAbsent(schakel.soort(), soort -> new ArrayList<>()).add(naar);
        }
      }
      next.forEach(this::items);
    }
    out.close("li");
  }

  private void items(RelatieSoort soort, List<Keten.Lid> items) {
    out.element("p", Messages.text("site.keten." + soort.woord()), "class", "bij");
    out.open("ul");
    items.forEach(this::item);
    out.close("ul");
  }

  /** What belongs to it, folded by kind. */
  private void delen(Keten.Lid lid) {
    Map<Soort, List<Bouwsteen>> byKind = new LinkedHashMap<>();
    lid.delen().forEach(d -> byKind.computeIfAbsent(d.soort(), s -> new ArrayList<>()).add(d));
    byKind.forEach(
        (soort, delen) -> {
          String name = delen.size() == 1 ? Labels.of(soort) : Labels.plural(soort);
          out.open("details");
          out.element("summary", delen.size() + " " + name.toLowerCase(Messages.DUTCH));
          out.open("ul");
          for (Bouwsteen deel : delen) {
            out.open("li").element("a", deel.titel(), "href", here.name(deel).href()).close("li");
          }
          out.close("ul").close("details");
        });
  }
}
