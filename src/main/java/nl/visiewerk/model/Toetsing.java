package nl.visiewerk.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.visiewerk.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * What a document really holds of each part of a wettelijk kader: its declaration, held against the
 * text of the sections that it names.
 */
public record Toetsing(WettelijkKader kader, Document document, List<OnderdeelToets> onderdelen) {
  /** How a part fares. */
  public enum Oordeel implements Woord {
    /** The sections say enough to count. */
    AANWEZIG,
    /** The document does not say where the part is answered. */
    NIET_VERANTWOORD,
    /** The sections named hold no text. */
    LEEG,
    /** The sections named hold only text that is still to come. */
    VOORLOPIG,
    /** The sections named hold fewer words than the kader asks. */
    TE_KORT
  }

  /**
   * How one part fares.
   *
   * @param secties the sections named that exist
   * @param woorden how many words they hold together, placeholders left out
   * @param location where the declaration says it; null when it says nothing
   */
  public record OnderdeelToets(
      KaderOnderdeel onderdeel,
      Oordeel oordeel,
      List<Thing> secties,
      int woorden,
      List<AspectToets> aspecten,
      @Nullable Location location) {
    /** Whether the part counts as present. */
    public boolean isAanwezig() {
      return oordeel == Oordeel.AANWEZIG;
    }
  }

  /**
   * How one aspect fares.
   *
   * @param dekking as declared; {@link Dekking#ONTBREEKT} when no section is named for it, or those
   *     named say nothing yet
   * @param secties the sections named that exist
   * @param reden why it is not covered wholly; empty when the document gives none
   * @param herkenbaar whether the sections hold one of the words that the aspect is known by
   * @param location where the declaration says it; null when it says nothing
   */
  public record AspectToets(
      Aspect aspect,
      Dekking dekking,
      List<Thing> secties,
      String reden,
      boolean herkenbaar,
      @Nullable Location location) {
    /** Whether sections are named for it that hold no text, or only text that is still to come. */
    public boolean isLeeg() {
      return dekking == Dekking.ONTBREEKT && !secties.isEmpty();
    }
  }

  /** Holds a document against a kader. */
  public static Toetsing of(Content content, Document document, WettelijkKader kader) {
    Optional<Verantwoording> verantwoording =
        document.verantwoordingen().stream()
            .filter(v -> content.find(v.kader()).filter(found -> found == kader).isPresent())
            .findFirst();
    List<OnderdeelToets> toetsen = new ArrayList<>();
    for (KaderOnderdeel onderdeel : kader.onderdelen()) {
      Optional<Verantwoording.Antwoord> antwoord =
          verantwoording.flatMap(v -> v.antwoord(onderdeel.key().id()));
      toetsen.add(
          antwoord
              .map(a -> toets(content, kader, onderdeel, a))
              .orElseGet(() -> nietVerantwoord(onderdeel)));
    }
    return new Toetsing(kader, document, List.copyOf(toetsen));
  }

  /** Every document that a kader binds, held against it; by kader, then by document. */
  public static List<Toetsing> all(Content content) {
    List<Toetsing> all = new ArrayList<>();
    for (WettelijkKader kader : content.kaders()) {
      for (Document document : content.documenten()) {
        if (kader.bindt(document)) {
          all.add(of(content, document, kader));
        }
      }
    }
    return List.copyOf(all);
  }

  /** How the part with this id fares. */
  public Optional<OnderdeelToets> onderdeel(String id) {
    return onderdelen.stream().filter(o -> o.onderdeel().key().id().equals(id)).findFirst();
  }

  private static OnderdeelToets nietVerantwoord(KaderOnderdeel onderdeel) {
    List<AspectToets> aspecten =
        onderdeel.aspecten().stream()
            .map(aspect -> new AspectToets(aspect, Dekking.ONTBREEKT, List.of(), "", true, null))
            .toList();
    return new OnderdeelToets(onderdeel, Oordeel.NIET_VERANTWOORD, List.of(), 0, aspecten, null);
  }

  private static OnderdeelToets toets(
      Content content,
      WettelijkKader kader,
      KaderOnderdeel onderdeel,
      Verantwoording.Antwoord antwoord) {
    List<Thing> secties = existing(content, antwoord.secties());
    List<String> blocks = textOf(content, secties);
    int placeholders = (int) blocks.stream().filter(Placeholder::isIn).count();
    int woorden = blocks.stream().filter(b -> !Placeholder.isIn(b)).mapToInt(Words::count).sum();
    List<AspectToets> aspecten =
        onderdeel.aspecten().stream().map(a -> toets(content, a, antwoord)).toList();
    Oordeel oordeel = oordeel(woorden, placeholders, kader.minimumWoorden());
    return new OnderdeelToets(onderdeel, oordeel, secties, woorden, aspecten, antwoord.location());
  }

  private static Oordeel oordeel(int woorden, int placeholders, int minimum) {
    if (woorden >= minimum && woorden > 0) {
      return Oordeel.AANWEZIG;
    }
    if (placeholders > 0) {
      return Oordeel.VOORLOPIG;
    }
    return woorden == 0 ? Oordeel.LEEG : Oordeel.TE_KORT;
  }

  private static AspectToets toets(
      Content content, Aspect aspect, Verantwoording.Antwoord antwoord) {
    Optional<Verantwoording.AspectAntwoord> gegeven = antwoord.aspect(aspect.id());
    if (gegeven.isEmpty()) {
      return new AspectToets(aspect, Dekking.ONTBREEKT, List.of(), "", true, antwoord.location());
    }
    Verantwoording.AspectAntwoord a = gegeven.get();
    List<Thing> secties = existing(content, a.secties());
    List<String> blocks = textOf(content, secties);
    if (!secties.isEmpty() && blocks.stream().allMatch(Placeholder::isIn)) {
      return new AspectToets(aspect, Dekking.ONTBREEKT, secties, "", true, a.location());
    }
    boolean herkenbaar =
        secties.isEmpty()
            || aspect.trefwoorden().isEmpty()
            || containsOne(blocks, aspect.trefwoorden());
    return new AspectToets(aspect, a.dekking(), secties, a.reden(), herkenbaar, a.location());
  }

  private static List<Thing> existing(Content content, List<Ref> refs) {
    Map<Key, Thing> existing = new LinkedHashMap<>();
    refs.forEach(
        ref -> content.find(ref).ifPresent(thing -> existing.putIfAbsent(thing.key(), thing)));
    return List.copyOf(existing.values());
  }

  /** Each block once, though one section named may be part of another. */
  private static List<String> textOf(Content content, List<Thing> secties) {
    return secties.stream().flatMap(s -> PlainText.of(s, content).stream()).distinct().toList();
  }

  private static boolean containsOne(List<String> blocks, List<String> words) {
    String text = String.join("\n", blocks).toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(text::contains);
  }
}
