package nl.visiewerk.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Location;

/**
 * Things of one kind, chosen by conditions that must all hold.
 *
 * @param scope the document that it was written in; empty outside a document
 */
public record Selection(String scope, Soort soort, List<Condition> conditions, Location location) {
  /** One condition: what it looks at, and the value that must be there. */
  public record Condition(Criterion criterion, String value) {}

  /** What a condition can look at, and the kind of thing that has it. */
  public enum Criterion implements Woord {
    /**
     * Regions that a gemeente belongs to at the start of the document; the region of a subregio.
     */
    REGIO,
    /** The document whose list of terms or sources holds it. */
    DOCUMENT,
    /** The ambitie of an actielijn. */
    AMBITIE,
    /** The kind of uitgangspunt. */
    SOORT,
    /** Whether an actielijn runs already. */
    STAND,
    /** What a bouwsteen is part of. */
    HOORT_BIJ,
    /** A thema that a bouwsteen has. */
    THEMA;

    /** Whether things of this kind can be chosen by this criterion. */
    public boolean suits(Soort soort) {
      return switch (this) {
        case REGIO -> soort == Soort.GEMEENTE || soort == Soort.REGIO || soort == Soort.DOCUMENT;
        case DOCUMENT -> soort == Soort.BEGRIP || soort == Soort.BRON;
        case AMBITIE, STAND -> soort == Soort.ACTIELIJN;
        case SOORT -> soort == Soort.UITGANGSPUNT;
        case HOORT_BIJ, THEMA -> soort.isBouwsteen();
      };
    }
  }

  /** What it holds, in the order of the content. */
  public List<Thing> from(Content content) {
    return candidates(content)
        .<Thing>map(thing -> thing)
        .filter(thing -> thing.soort() == soort)
        .filter(
            thing -> conditions.stream().allMatch(condition -> holds(content, thing, condition)))
        .toList();
  }

  private Stream<? extends Thing> candidates(Content content) {
    if (soort.isGedeeld()) {
      return content.shared(soort).stream();
    }
    return content.document(scope).stream().flatMap(document -> document.bouwstenen().stream());
  }

  private boolean holds(Content content, Thing thing, Condition condition) {
    String value = condition.value();
    return switch (condition.criterion()) {
      case REGIO -> inRegio(content, thing, Key.shared(value));
      case DOCUMENT -> documentsOf(thing).stream().anyMatch(ref -> names(content, ref, value));
      case AMBITIE -> thing instanceof Actielijn a && names(content, a.ambitie(), value);
      case SOORT -> thing instanceof Uitgangspunt u && u.uitgangspuntSoort().woord().equals(value);
      case STAND -> thing instanceof Actielijn a && a.stand().woord().equals(value);
      case HOORT_BIJ ->
          thing instanceof Bouwsteen b
              && b.relaties().stream()
                  .filter(relatie -> relatie.soort() == RelatieSoort.HOORT_BIJ)
                  .anyMatch(relatie -> names(content, relatie.doel(), value));
      case THEMA ->
          thing instanceof Bouwsteen b
              && b.kern().themas().stream().anyMatch(ref -> names(content, ref, value));
    };
  }

  private boolean inRegio(Content content, Thing thing, Key regio) {
    if (thing instanceof Gemeente gemeente) {
      return content.hoortBij(gemeente, regio, content.document(scope).orElse(null));
    }
    if (thing instanceof Regio sub && sub.onderdeelVan() != null) {
      return names(content, sub.onderdeelVan(), regio.id());
    }
    return thing instanceof Document document && names(content, document.regio(), regio.id());
  }

  private static List<Ref> documentsOf(Thing thing) {
    if (thing instanceof Begrip begrip) {
      return begrip.documenten();
    }
    return thing instanceof Bron bron ? bron.documenten() : List.of();
  }

  private static boolean names(Content content, Ref ref, String id) {
    return content.find(ref).map(found -> Objects.equals(found.key().id(), id)).orElse(false);
  }
}
