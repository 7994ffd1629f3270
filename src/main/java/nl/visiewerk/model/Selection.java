package nl.visiewerk.model;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Location;

/**
 * Things of one kind, chosen by conditions that must all hold.
 *
 * @param scope the document that it was written in; empty outside a document
 */
public record Selection(String scope, Soort soort, List<Condition> conditions, Location location) {
  /**
   * One condition: what it looks at, and what must be there.
   *
   * @param value a word of a fixed list for {@link Criterion#SOORT} and {@link Criterion#STAND},
   *     the name of a thing for all others
   */
  public record Condition(Criterion criterion, Ref value) {}

  /** The shared things of a kind that say they are of a document. */
  public static Selection ofDocument(Document document, Soort soort) {
    Ref itself = new Ref("", document.id(), document.location());
    Condition ofDocument = new Condition(Criterion.DOCUMENT, itself);
    return new Selection(document.id(), soort, List.of(ofDocument), document.location());
  }

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
    Predicate<Thing> holds =
        conditions.stream()
            .map(condition -> test(content, condition))
            .reduce(thing -> true, Predicate::and);
    return candidates(content)
        .<Thing>map(thing -> thing)
        .filter(thing -> thing.soort() == soort)
        .filter(holds)
        .toList();
  }

  private Stream<? extends Thing> candidates(Content content) {
    if (soort.isGedeeld()) {
      return content.shared(soort).stream();
    }
    return content.document(scope).stream().flatMap(document -> document.bouwstenen().stream());
  }

  private Predicate<Thing> test(Content content, Condition condition) {
    String word = condition.value().target();
    return switch (condition.criterion()) {
      case SOORT ->
          thing -> thing instanceof Uitgangspunt u && u.uitgangspuntSoort().woord().equals(word);
      case STAND -> thing -> thing instanceof Actielijn a && a.stand().woord().equals(word);
      case REGIO, DOCUMENT, AMBITIE, HOORT_BIJ, THEMA ->
          content
              .find(condition.value())
              .map(Thing::key)
              .<Predicate<Thing>>map(key -> thing -> holds(content, thing, condition, key))
              .orElse(thing -> false);
    };
  }

  private boolean holds(Content content, Thing thing, Condition condition, Key key) {
    return switch (condition.criterion()) {
      case REGIO -> inRegio(content, thing, key);
      case DOCUMENT -> documentsOf(thing).stream().anyMatch(ref -> names(content, ref, key));
      case AMBITIE -> thing instanceof Actielijn a && names(content, a.ambitie(), key);
      case HOORT_BIJ ->
          thing instanceof Bouwsteen b
              && b.relaties().stream()
                  .filter(relatie -> relatie.soort() == RelatieSoort.HOORT_BIJ)
                  .anyMatch(relatie -> names(content, relatie.doel(), key));
      case THEMA ->
          thing instanceof Bouwsteen b
              && b.kern().themas().stream().anyMatch(ref -> names(content, ref, key));
      case SOORT, STAND -> throw new IllegalArgumentException("names nothing: " + condition);
    };
  }

  private boolean inRegio(Content content, Thing thing, Key regio) {
    if (thing instanceof Gemeente gemeente) {
      return content.hoortBij(gemeente, regio, content.document(scope).orElse(null));
    }
    if (thing instanceof Regio sub && sub.onderdeelVan() != null) {
      return names(content, sub.onderdeelVan(), regio);
    }
    return thing instanceof Document document && names(content, document.regio(), regio);
  }

  private static List<Ref> documentsOf(Thing thing) {
    if (thing instanceof Begrip begrip) {
      return begrip.documenten();
    }
    return thing instanceof Bron bron ? bron.documenten() : List.of();
  }

  private static boolean names(Content content, Ref ref, Key key) {
    return content.find(ref).filter(found -> found.key().equals(key)).isPresent();
  }
}
