package nl.visiewerk.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that was read from a content folder. Immutable; safe for several threads. */
public final class Content {
  private final Instellingen instellingen;
  private final List<Regio> regios;
  private final List<Gemeente> gemeenten;
  private final List<Thema> themas;
  private final List<Begrip> begrippen;
  private final List<Bron> bronnen;
  private final List<Indicator> indicatoren;
  private final List<WettelijkKader> kaders;
  private final List<Document> documenten;
  private final Map<String, ImageSize> images;
  private final Map<Key, Thing> things = new HashMap<>();

  /**
   * Content of these things; where two have the same key the first one counts.
   *
   * @param images the sizes of images, by their paths in the content folder
   */
  public Content(
      Instellingen instellingen,
      List<Regio> regios,
      List<Gemeente> gemeenten,
      List<Thema> themas,
      List<Begrip> begrippen,
      List<Bron> bronnen,
      List<Indicator> indicatoren,
      List<WettelijkKader> kaders,
      List<Document> documenten,
      Map<String, ImageSize> images) {
    this.instellingen = instellingen;
    this.regios = List.copyOf(regios);
    this.gemeenten = List.copyOf(gemeenten);
    this.themas = List.copyOf(themas);
    this.begrippen = List.copyOf(begrippen);
    this.bronnen = List.copyOf(bronnen);
    this.indicatoren = List.copyOf(indicatoren);
    this.kaders = List.copyOf(kaders);
    this.documenten = List.copyOf(documenten);
    this.images = Map.copyOf(images);
    all().forEach(thing -> things.putIfAbsent(thing.key(), thing));
  }

  public Instellingen instellingen() {
    return instellingen;
  }

  public List<Regio> regios() {
    return regios;
  }

  public List<Gemeente> gemeenten() {
    return gemeenten;
  }

  public List<Thema> themas() {
    return themas;
  }

  public List<Begrip> begrippen() {
    return begrippen;
  }

  public List<Bron> bronnen() {
    return bronnen;
  }

  public List<Indicator> indicatoren() {
    return indicatoren;
  }

  public List<WettelijkKader> kaders() {
    return kaders;
  }

  public List<Document> documenten() {
    return documenten;
  }

  /** How large an image is, by its path in the content folder; empty when that is not known. */
  public Optional<ImageSize> imageSize(String image) {
    return Optional.ofNullable(images.get(image));
  }

  /** Everything that can be referred to, duplicates included, in the order of the content. */
  public List<Thing> all() {
    List<Thing> all = new ArrayList<>();
    all.addAll(regios);
    all.addAll(gemeenten);
    all.addAll(themas);
    all.addAll(begrippen);
    all.addAll(bronnen);
    all.addAll(indicatoren);
    for (WettelijkKader kader : kaders) {
      all.add(kader);
      all.addAll(kader.onderdelen());
    }
    for (Document document : documenten) {
      all.add(document);
      for (Hoofdstuk hoofdstuk : document.hoofdstukken()) {
        all.add(hoofdstuk);
        addAll(all, hoofdstuk.tekst().paragrafen());
      }
      for (Bouwsteen bouwsteen : document.bouwstenen()) {
        all.add(bouwsteen);
        addAll(all, bouwsteen.tekst().paragrafen());
      }
    }
    return all;
  }

  private static void addAll(List<Thing> all, List<Paragraaf> paragrafen) {
    for (Paragraaf paragraaf : paragrafen) {
      all.add(paragraaf);
      addAll(all, paragraaf.paragrafen());
    }
  }

  /**
   * A text.
   *
   * @param owner what it is of; null for what the site says itself, with a comparison
   * @param prose empty when there is none
   */
  public record Text(@Nullable Thing owner, Prose prose) {}

  /** Every text, in the order of the content; sections are part of those. */
  public List<Text> texts() {
    List<Text> texts = new ArrayList<>();
    for (Thing thing : all()) {
      if (!(thing instanceof Paragraaf)) {
        texts.add(new Text(thing, thing.prose()));
      }
      if (thing instanceof Gemeente gemeente) {
        gemeente.regios().forEach(lid -> texts.add(new Text(gemeente, lid.toelichting())));
      }
    }
    instellingen.vergelijkingen().forEach(v -> texts.add(new Text(null, v.toelichting())));
    return texts;
  }

  /** The shared things of one kind; empty for a kind that is part of a document. */
  public List<? extends Thing> shared(Soort soort) {
    return switch (soort) {
      case REGIO -> regios;
      case GEMEENTE -> gemeenten;
      case THEMA -> themas;
      case BEGRIP -> begrippen;
      case BRON -> bronnen;
      case INDICATOR -> indicatoren;
      case WETTELIJK_KADER -> kaders;
      case DOCUMENT -> documenten;
      case KADER_ONDERDEEL,
          HOOFDSTUK,
          PARAGRAAF,
          UITGANGSPUNT,
          STRATEGISCHE_KEUZE,
          AMBITIE,
          ACTIELIJN,
          SEGMENT,
          OPGAVE,
          RESULTAAT,
          ONTWIKKELOPGAVE,
          MAATREGEL,
          TAAK,
          METING,
          BEGROTING ->
          List.of();
    };
  }

  /** The thing with this key. */
  public Optional<Thing> find(Key key) {
    return Optional.ofNullable(things.get(key));
  }

  /**
   * What a reference names. With a slash: the thing of that document, or the shared thing of that
   * folder. Without: the thing of the document it was written in, else the shared thing.
   */
  public Optional<Thing> find(Ref ref) {
    int slash = ref.target().indexOf('/');
    if (slash >= 0) {
      String left = ref.target().substring(0, slash);
      String id = ref.target().substring(slash + 1);
      return find(new Key(left, id))
          .or(() -> find(Key.shared(id)).filter(thing -> thing.soort().meervoud().equals(left)));
    }
    Optional<Thing> own = find(new Key(ref.scope(), ref.target()));
    return own.isPresent() ? own : find(Key.shared(ref.target()));
  }

  /** The document with this id. */
  public Optional<Document> document(String id) {
    return find(Key.shared(id)).filter(Document.class::isInstance).map(Document.class::cast);
  }

  /** The region that a document is of. */
  public Optional<Regio> regio(Document document) {
    return find(document.regio()).filter(Regio.class::isInstance).map(Regio.class::cast);
  }

  /** The region that this names and those that it is part of, the smallest first. */
  public List<Regio> upwards(Ref ref) {
    return find(ref)
        .filter(Regio.class::isInstance)
        .map(thing -> upwards((Regio) thing))
        .orElse(List.of());
  }

  /** A region and those that it is part of, the smallest first; in a circle each once. */
  public List<Regio> upwards(Regio regio) {
    List<Regio> regios = new ArrayList<>();
    @Nullable Regio current = regio;
    while (current != null && !has(regios, current.key())) {
      regios.add(current);
      Ref whole = current.onderdeelVan();
      current = whole != null && find(whole).orElse(null) instanceof Regio found ? found : null;
    }
    return regios;
  }

  private static boolean has(List<Regio> regios, Key key) {
    return regios.stream().anyMatch(regio -> regio.key().equals(key));
  }

  /**
   * Whether a gemeente belongs to a region, itself or by a subregio, in the first year of a
   * document; in any year when there is no document.
   */
  public boolean hoortBij(Gemeente gemeente, Key regio, @Nullable Document document) {
    Integer jaar = document == null ? null : document.looptijd().van();
    return gemeente.regios().stream()
        .filter(lidmaatschap -> jaar == null || lidmaatschap.periode().omvat(jaar))
        .anyMatch(lidmaatschap -> has(upwards(lidmaatschap.regio()), regio));
  }
}
