package nl.visiewerk.html;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Page;

/**
 * The page for searching; what it lists by kind is there for who does not search, or has no
 * JavaScript.
 */
public record ZoekenView(
    FrameView frame,
    List<Keuze> soorten,
    List<Keuze> regios,
    List<Keuze> gemeenten,
    List<Rubriek> rubrieken)
    implements PageView {
  /** More links than this are no list that anybody reads: the page then leads to where they are. */
  private static final int MOST = 400;

  /** Something that results can be limited to. */
  public record Keuze(String id, String naam) {}

  /**
   * All things of a kind.
   *
   * @param id of its heading
   * @param documenten the things by document, when they are parts of documents
   */
  public record Rubriek(
      String id, String titel, List<LinkView> links, List<GroupView> documenten) {}

  static ZoekenView of(Page.ZoekenPage page, PageContext here) {
    Content content = here.content();
    Map<Soort, List<Thing>> bySoort = bySoort(content);
    List<Keuze> soorten = new ArrayList<>();
    List<Rubriek> rubrieken = new ArrayList<>();
    bySoort.forEach(
        (soort, things) -> {
          soorten.add(new Keuze(soort.enkelvoud(), Labels.plural(soort)));
          rubrieken.add(rubriek(soort, things, here));
        });
    return new ZoekenView(
        new Frames(here)
            .in(page.path())
            .titled(Messages.text("site.zoeken"), Messages.text("site.zoeken.intro")),
        soorten,
        choices(content.regios()),
        choices(content.gemeenten()),
        rubrieken);
  }

  /** The things that have a page or a place on one, in the order of the kinds. */
  private static Map<Soort, List<Thing>> bySoort(Content content) {
    Map<Soort, List<Thing>> bySoort = new EnumMap<>(Soort.class);
    for (Thing thing : content.all()) {
      if (thing.soort() != Soort.PARAGRAAF) {
        bySoort.computeIfAbsent(thing.soort(), soort -> new ArrayList<>()).add(thing);
      }
    }
    return bySoort;
  }

  private static Rubriek rubriek(Soort soort, List<Thing> things, PageContext here) {
    String id = "_alle-" + soort.meervoud();
    String titel = Labels.plural(soort);
    if (soort.isGedeeld()) {
      return new Rubriek(id, titel, shared(soort, things, here), List.of());
    }
    if (soort == Soort.KADER_ONDERDEEL) {
      return new Rubriek(id, titel, things.stream().map(here::link).toList(), List.of());
    }
    List<GroupView> documenten = LinkGroups.of(things, here);
    return things.size() <= MOST
        ? new Rubriek(id, titel, List.of(), documenten)
        : new Rubriek(id, titel, documenten.stream().map(ZoekenView::counted).toList(), List.of());
  }

  private static List<LinkView> shared(Soort soort, List<Thing> things, PageContext here) {
    boolean onePage = soort == Soort.BEGRIP || soort == Soort.BRON;
    if (onePage && things.size() > MOST) {
      String all = soort == Soort.BEGRIP ? Addresses.BEGRIPPEN : Addresses.BRONNEN;
      return List.of(counted(here.href(Address.of(all)), Frames.title(all), things.size()));
    }
    return soort == Soort.DOCUMENT || soort == Soort.WETTELIJK_KADER
        ? things.stream().map(here::link).toList()
        : sorted(things).stream().map(here::name).toList();
  }

  private static LinkView counted(GroupView group) {
    return counted(Objects.requireNonNull(group.href()), group.titel(), group.links().size());
  }

  private static LinkView counted(String href, String titel, int count) {
    return LinkView.of(href, Messages.text("site.in-document", titel, count));
  }

  private static List<Keuze> choices(List<? extends Thing> things) {
    return sorted(things).stream()
        .map(thing -> new Keuze(thing.key().id(), thing.titel()))
        .toList();
  }

  private static List<Thing> sorted(List<? extends Thing> things) {
    Collator dutch = Collator.getInstance(Messages.DUTCH);
    return things.stream()
        .<Thing>map(thing -> thing)
        .sorted(Comparator.comparing(Thing::titel, dutch))
        .toList();
  }

  @Override
  public String template() {
    return "zoeken";
  }
}
