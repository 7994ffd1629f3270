package nl.visiewerk.html;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.KaderOnderdeel;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Lidmaatschap;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.Periode;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.model.WettelijkKader;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Comparison;
import nl.visiewerk.site.Keten;
import nl.visiewerk.site.Page;
import nl.visiewerk.site.SitePlan;

/**
 * The planned site with what pages look up in it, so that no page goes through all things.
 * Immutable once made; safe for several threads.
 */
final class Site {
  private final SitePlan plan;
  private final boolean withPdfs;
  private final Set<String> paths;
  private final Map<Key, List<Thing>> byThema = new HashMap<>();
  private final Map<Key, List<Regio>> subregios = new HashMap<>();
  private final Map<Key, List<Document>> documentsByRegio = new HashMap<>();
  private final Map<Key, List<Lid>> leden = new HashMap<>();
  private final Map<Key, Thing> owners = new HashMap<>();
  private final Map<Key, List<KaderOnderdeel>> answeredBy = new HashMap<>();
  private final Map<Key, List<Toetsing>> toetsingen = new LinkedHashMap<>();
  private final Map<Key, List<Toetsing>> toetsingenByDocument = new LinkedHashMap<>();
  private final Map<Key, List<Comparison>> comparisons = new HashMap<>();
  private final Map<Key, Keten> ketens = new HashMap<>();
  private final Map<Key, Integer> positions = new HashMap<>();

  /** A gemeente that belongs to a region, by this membership of it or of a subregion. */
  record Lid(Gemeente gemeente, Regio regio, Lidmaatschap lidmaatschap) {}

  Site(SitePlan plan, boolean withPdfs) {
    this.plan = plan;
    this.withPdfs = withPdfs;
    this.paths = plan.pages().stream().map(Page::path).collect(toUnmodifiableSet());
    Content content = plan.content();
    content.regios().forEach(this::add);
    content.gemeenten().forEach(this::add);
    content.documenten().forEach(this::add);
    Comparator<Thing> byName = Labels.byName();
    leden.values().forEach(l -> l.sort(Comparator.comparing(Lid::gemeente, byName)));
    for (WettelijkKader kader : content.kaders()) {
      for (KaderOnderdeel onderdeel : kader.onderdelen()) {
        find(onderdeel.beantwoordt()).forEach(other -> add(answeredBy, other.key(), onderdeel));
      }
    }
    for (Toetsing toetsing : plan.toetsingen()) {
      add(toetsingen, toetsing.kader().key(), toetsing);
      add(toetsingenByDocument, toetsing.document().key(), toetsing);
    }
    for (Comparison comparison : plan.comparables().vergelijkingen()) {
      comparison.documenten().forEach(document -> add(comparisons, document.key(), comparison));
    }
    for (Keten keten : plan.comparables().ketens()) {
      keten.documenten().forEach(document -> ketens.put(document.key(), keten));
      keten.leden().forEach(lid -> ketens.put(lid.bouwsteen().key(), keten));
    }
    toetsingenByDocument
        .values()
        .forEach(list -> list.sort(Comparator.comparing(toetsing -> toetsing.kader().gevolg())));
  }

  private void add(Regio regio) {
    if (regio.onderdeelVan() != null) {
      content().find(regio.onderdeelVan()).ifPresent(boven -> add(subregios, boven.key(), regio));
    }
  }

  private void add(Gemeente gemeente) {
    for (Lidmaatschap lidmaatschap : gemeente.regios()) {
      for (Regio regio : content().upwards(lidmaatschap.regio())) {
        add(leden, regio.key(), new Lid(gemeente, regio, lidmaatschap));
      }
    }
  }

  private void add(Document document) {
    find(List.of(document.regio())).forEach(r -> add(documentsByRegio, r.key(), document));
    addThemas(document, document.themas());
    for (Hoofdstuk hoofdstuk : document.hoofdstukken()) {
      addThemas(hoofdstuk, hoofdstuk.themas());
      addOwner(hoofdstuk, hoofdstuk.tekst().paragrafen());
    }
    for (int i = 0; i < document.bouwstenen().size(); i++) {
      Bouwsteen bouwsteen = document.bouwstenen().get(i);
      positions.put(bouwsteen.key(), i);
      addThemas(bouwsteen, bouwsteen.kern().themas());
      addOwner(bouwsteen, bouwsteen.tekst().paragrafen());
    }
  }

  private void addThemas(Thing thing, List<Ref> themas) {
    find(themas).forEach(thema -> add(byThema, thema.key(), thing));
  }

  private void addOwner(Thing owner, List<Paragraaf> paragrafen) {
    for (Paragraaf paragraaf : paragrafen) {
      owners.put(paragraaf.key(), owner);
      addOwner(owner, paragraaf.paragrafen());
    }
  }

  private static <T> void add(Map<Key, List<T>> map, Key key, T value) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  SitePlan plan() {
    return plan;
  }

  Content content() {
    return plan.content();
  }

  /** Whether there is a page at this path: some are only there when they have something to show. */
  boolean has(String path) {
    return paths.contains(path);
  }

  /** Whether there is a feed of changes: its entries need whole addresses. */
  boolean hasFeed() {
    return content().instellingen().adres() != null && has(Addresses.WIJZIGINGEN);
  }

  /** Where the PDF of a thing is; empty when the site has none. */
  Optional<Address> pdf(Thing thing) {
    return withPdfs && plan.isPrinted(thing) ? Optional.of(Addresses.pdf(thing)) : Optional.empty();
  }

  /** What these references name, without those that name nothing. */
  List<Thing> find(List<Ref> refs) {
    return refs.stream().map(content()::find).flatMap(Optional::stream).toList();
  }

  /**
   * Whether a period is not over, and has begun: on the day that the content is checked for, or
   * that it is of. When neither is known, a period that ends is taken to be over.
   */
  boolean isNow(Periode periode) {
    LocalDate checked = content().instellingen().controle().peildatum();
    return Optional.ofNullable(checked)
        .or(() -> plan.history().date())
        .map(day -> periode.omvat(day.getYear()))
        .orElse(periode.tot() == null);
  }

  /** The parts of a region. */
  List<Regio> subregios(Regio regio) {
    return subregios.getOrDefault(regio.key(), List.of());
  }

  /** The documents of a region itself. */
  List<Document> documenten(Regio regio) {
    return documentsByRegio.getOrDefault(regio.key(), List.of());
  }

  /** The gemeenten of a region, at any time, by name. */
  List<Lid> leden(Regio regio) {
    return leden.getOrDefault(regio.key(), List.of());
  }

  /** The documents, chapters and bouwstenen that have a thema. */
  List<Thing> metThema(Thing thema) {
    return byThema.getOrDefault(thema.key(), List.of());
  }

  /** The parts of other kaders that answer this one too. */
  List<KaderOnderdeel> answeredBy(KaderOnderdeel onderdeel) {
    return answeredBy.getOrDefault(onderdeel.key(), List.of());
  }

  /** The kaders, those that documents must meet before those that only inform. */
  List<WettelijkKader> kaders() {
    return content().kaders().stream()
        .sorted(Comparator.comparing(WettelijkKader::gevolg))
        .toList();
  }

  /** What the documents that a kader binds hold of it. */
  List<Toetsing> toetsingen(WettelijkKader kader) {
    return toetsingen.getOrDefault(kader.key(), List.of());
  }

  /** What a document holds of each kader that binds it. */
  List<Toetsing> toetsingen(Document document) {
    return toetsingenByDocument.getOrDefault(document.key(), List.of());
  }

  /** The comparisons that a document is part of. */
  List<Comparison> comparisons(Document document) {
    return comparisons.getOrDefault(document.key(), List.of());
  }

  /** The keten that a document or a bouwsteen is part of. */
  Optional<Keten> keten(Thing thing) {
    return Optional.ofNullable(ketens.get(thing.key()));
  }

  /** The chapter or bouwsteen that a section is in; the thing itself for anything else. */
  Thing owner(Thing thing) {
    return owners.getOrDefault(thing.key(), thing);
  }

  /** The document that a thing is part of; the document itself for a document. */
  Optional<Document> document(Thing thing) {
    if (thing instanceof Document document) {
      return Optional.of(document);
    }
    return thing.key().isShared() || thing.soort() == Soort.KADER_ONDERDEEL
        ? Optional.empty()
        : content().document(thing.key().scope());
  }

  /** The bouwsteen of the same kind that stands so many places further in its document. */
  Optional<Bouwsteen> neighbour(Document document, Bouwsteen bouwsteen, int places) {
    int position = positions.getOrDefault(bouwsteen.key(), 0) + places;
    List<Bouwsteen> all = document.bouwstenen();
    return position < 0 || position >= all.size() || all.get(position).soort() != bouwsteen.soort()
        ? Optional.empty()
        : Optional.of(all.get(position));
  }
}
