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
import nl.visiewerk.prose.Labels;
import nl.visiewerk.prose.MarkupWriter;
import nl.visiewerk.prose.ProseContext;
import nl.visiewerk.site.Keten;

/**
 * Writes a keten as nested lists: below each bouwsteen what works it out, or is the same. On paper
 * what is in the same PDF is a reference, of the rest the document is named, and what was there
 * before has only its number.
 */
final class KetenList {
  private final Keten keten;
  private final ProseContext here;
  private final MarkupWriter out = new MarkupWriter();
  private final Map<Key, List<Keten.Schakel>> schakels;
  private final Map<Key, Keten.Lid> leden = new HashMap<>();
  private final Set<Key> seen = new HashSet<>();

  private KetenList(Keten keten, ProseContext here) {
    this.keten = keten;
    this.here = here;
    this.schakels = keten.schakelsVan();
    keten.leden().forEach(lid -> leden.put(lid.bouwsteen().key(), lid));
  }

  /** All bands, each under a heading. */
  static String of(Keten keten, ProseContext here) {
    return new KetenList(keten, here).write(true);
  }

  /** The same without headings. */
  static String plain(Keten keten, ProseContext here) {
    return new KetenList(keten, here).write(false);
  }

  private String write(boolean headings) {
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
        if (headings) {
          out.element("h3", title(band));
        }
        out.open("ul", "class", "ketenlijst");
        first.forEach(this::item);
        out.close("ul");
      }
    }
    return out.toString();
  }

  /** What the band is called: after what the others belong to, or after the kind that all are. */
  static String title(Keten.Band band) {
    List<Keten.Lid> koppen = band.koppen();
    if (!koppen.isEmpty()) {
      return koppen.get(0).bouwsteen().titel();
    }
    List<Soort> soorten =
        band.groepen().stream()
            .flatMap(groep -> groep.leden().stream())
            .map(lid -> lid.bouwsteen().soort())
            .distinct()
            .toList();
    return soorten.size() == 1 ? Labels.plural(soorten.get(0)) : Messages.text("site.keten.los");
  }

  private void item(Keten.Lid lid) {
    Bouwsteen bouwsteen = lid.bouwsteen();
    boolean isNew = seen.add(bouwsteen.key());
    out.open("li").element("span", Labels.naam(bouwsteen) + " ", "class", "bij");
    String document = keten.documenten().get(lid.kolom()).korteTitel();
    boolean isKnown = isOnPaper() && !isNew && bouwsteen.nummer() != null;
    boolean isHere = !isKnown && name(bouwsteen);
    if (!isHere) {
      String after = isKnown ? "" : " ";
      out.text(after).element("span", "(" + document + ")", "class", "bij");
    }
    if (isNew) {
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

  /** The title as a link, and whether that leads to another page of the same PDF. */
  private boolean name(Bouwsteen bouwsteen) {
    String href = here.href(bouwsteen);
    boolean isHere = isOnPaper() && href != null && href.startsWith("#");
    if (href == null) {
      out.text(bouwsteen.titel());
    } else {
      out.element("a", bouwsteen.titel(), "href", href, "class", isHere ? "verwijzing" : null);
    }
    return isHere;
  }

  private boolean isOnPaper() {
    return here.medium() == ProseContext.Medium.PAPER;
  }

  private void items(RelatieSoort soort, List<Keten.Lid> items) {
    out.element("p", Messages.text("site.keten." + soort.woord()), "class", "bij");
    out.open("ul");
    items.forEach(this::item);
    out.close("ul");
  }

  /** What belongs to it, folded by kind; on paper the picture says how much that is. */
  private void delen(Keten.Lid lid) {
    if (isOnPaper()) {
      return;
    }
    Map<Soort, List<Bouwsteen>> byKind = new LinkedHashMap<>();
    lid.delen().forEach(d -> byKind.computeIfAbsent(d.soort(), s -> new ArrayList<>()).add(d));
    byKind.forEach(
        (soort, delen) -> {
          String name = Labels.of(soort, delen.size());
          out.open("details");
          out.element("summary", delen.size() + " " + name.toLowerCase(Messages.DUTCH));
          out.open("ul");
          for (Bouwsteen deel : delen) {
            out.open("li");
            name(deel);
            out.close("li");
          }
          out.close("ul").close("details");
        });
  }
}
