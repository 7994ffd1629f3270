package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.visiewerk.model.Actielijn;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Inline;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Meting;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.ProseWalker;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Relatie;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Resultaat;
import nl.visiewerk.model.Thing;
import org.jspecify.annotations.Nullable;

/** What points to each thing: the other end of every relation and reference of the content. */
public final class Backlinks {
  /** How one thing points to another. */
  public enum How {
    /** By a relation of that kind, seen from its target. */
    BOUWT_VOORT_OP,
    HOORT_BIJ,
    VERVANGT,
    WERKT_UIT,
    ZELFDE_ALS,
    /** An actielijn to its ambitie. */
    AMBITIE,
    /** A text places it or refers to it. */
    TEKST,
    /** A resultaat or a meting to an indicator. */
    INDICATOR,
    /** A meting or a begroting to a gemeente or region that it has figures of. */
    CIJFERS
  }

  /** That {@code source} points here; for a text it is the section or thing with that text. */
  public record Backlink(How how, Thing source) {}

  private final Content content;
  private final Map<Key, Map<Origin, Thing>> backlinks = new HashMap<>();
  private final Map<Key, List<Comparison>> comparisons = new HashMap<>();

  /** What makes a back-link the same as another. */
  private record Origin(How how, Key source) {}

  /** The back-links of all content, and of what is said of these comparisons. */
  Backlinks(Content content, List<Comparison> comparisons) {
    this.content = content;
    content.documenten().forEach(this::addDocument);
    content.texts().forEach(this::addShared);
    comparisons.forEach(this::addComparison);
  }

  /** What points to this thing, in the order of the content, but what is shared comes last. */
  public List<Backlink> to(Thing thing) {
    return backlinks.getOrDefault(thing.key(), Map.of()).entrySet().stream()
        .map(entry -> new Backlink(entry.getKey().how(), entry.getValue()))
        .toList();
  }

  /** What points to this thing in this way, in the same order. */
  public List<Thing> to(Thing thing, How how) {
    List<Thing> sources = new ArrayList<>();
    backlinks
        .getOrDefault(thing.key(), Map.of())
        .forEach(
            (origin, source) -> {
              if (origin.how() == how) {
                sources.add(source);
              }
            });
    return sources;
  }

  /** The comparisons that are explained with a reference to this thing. */
  public List<Comparison> comparisons(Thing thing) {
    return List.copyOf(comparisons.getOrDefault(thing.key(), List.of()));
  }

  private void addDocument(Document document) {
    addRelations(document, document.relaties());
    addText(document, document.samenvatting());
    for (Hoofdstuk hoofdstuk : document.hoofdstukken()) {
      addText(hoofdstuk, hoofdstuk.tekst());
    }
    for (Bouwsteen bouwsteen : document.bouwstenen()) {
      addRelations(bouwsteen, bouwsteen.relaties());
      if (bouwsteen instanceof Actielijn actielijn) {
        add(actielijn.ambitie(), How.AMBITIE, actielijn);
      }
      if (bouwsteen instanceof Resultaat resultaat) {
        resultaat.indicatoren().forEach(ref -> add(ref, How.INDICATOR, resultaat));
      }
      if (bouwsteen instanceof Meting meting) {
        meting.kolommen().forEach(kolom -> add(kolom.indicator(), How.INDICATOR, meting));
        meting.rijen().forEach(rij -> addFigures(rij.gebied(), meting));
      }
      if (bouwsteen instanceof Begroting begroting) {
        begroting.rijen().forEach(rij -> addFigures(rij.gemeente(), begroting));
      }
      addText(bouwsteen, bouwsteen.tekst());
    }
  }

  private void addShared(Content.Text text) {
    Thing owner = text.owner();
    if (owner != null && owner.key().isShared() && !(owner instanceof Document)) {
      addText(owner, text.prose());
    }
  }

  private void addComparison(Comparison comparison) {
    Set<Key> mentioned = new LinkedHashSet<>();
    new ProseWalker() {
      @Override
      protected void reference(Inline.Reference reference) {
        content.find(reference.ref()).ifPresent(thing -> mentioned.add(thing.key()));
      }
    }.walk(comparison.vergelijking().toelichting());
    mentioned.forEach(
        key -> comparisons.computeIfAbsent(key, k -> new ArrayList<>()).add(comparison));
  }

  private void addRelations(Thing source, List<Relatie> relaties) {
    for (Relatie relatie : relaties) {
      add(relatie.doel(), how(relatie.soort()), source);
    }
  }

  private static How how(RelatieSoort soort) {
    return switch (soort) {
      case BOUWT_VOORT_OP -> How.BOUWT_VOORT_OP;
      case HOORT_BIJ -> How.HOORT_BIJ;
      case VERVANGT -> How.VERVANGT;
      case WERKT_UIT -> How.WERKT_UIT;
      case ZELFDE_ALS -> How.ZELFDE_ALS;
    };
  }

  private void addFigures(@Nullable Ref gebied, Thing source) {
    if (gebied != null) {
      add(gebied, How.CIJFERS, source);
    }
  }

  private void addText(Thing owner, Prose prose) {
    new Mentions(owner).walk(prose);
  }

  private void add(Ref ref, How how, Thing source) {
    Optional<Thing> target = content.find(ref);
    target.ifPresent(thing -> add(thing.key(), how, source));
  }

  private void add(Key target, How how, Thing source) {
    if (!target.equals(source.key())) {
      backlinks
          .computeIfAbsent(target, key -> new LinkedHashMap<>())
          .putIfAbsent(new Origin(how, source.key()), source);
    }
  }

  /** Collects what a text refers to, by the section it is in. */
  private final class Mentions extends ProseWalker {
    private final Map<Integer, Thing> callers = new HashMap<>();
    private Thing here;

    Mentions(Thing owner) {
      here = owner;
    }

    @Override
    protected void heading(Paragraaf paragraaf) {
      here = paragraaf;
    }

    @Override
    protected void footnoteCall(Inline.FootnoteCall call) {
      callers.putIfAbsent(call.index(), here);
    }

    /** What a note says is said by the section that calls it. */
    @Override
    protected void footnote(int index) {
      here = callers.getOrDefault(index, here);
    }

    @Override
    protected void reference(Inline.Reference reference) {
      add(reference.ref(), How.TEKST, here);
    }

    @Override
    protected void insertion(Block.Insertion insertion) {
      add(insertion.bouwsteen(), How.TEKST, here);
    }

    @Override
    protected void figures(Block.Figures figures) {
      add(figures.tabel(), How.TEKST, here);
    }

    @Override
    protected void listing(Block.Listing listing) {
      listing.selection().from(content).forEach(thing -> add(thing.key(), How.TEKST, here));
    }
  }
}
