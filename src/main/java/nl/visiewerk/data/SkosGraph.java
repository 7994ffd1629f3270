package nl.visiewerk.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.visiewerk.data.Rdf.Vocabulary;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Inline;
import nl.visiewerk.model.Instellingen;
import nl.visiewerk.model.ProseWalker;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.SitePlan;

/**
 * The terms as SKOS, in the way of NL-SBB, the Dutch standard for describing concepts: the page
 * with all of them is the scheme, and the place of a term on it is the concept.
 */
final class SkosGraph {
  private final Content content;
  private final Iris iris;
  private final String scheme;
  private final Map<Begrip, Set<Thing>> mentions = new LinkedHashMap<>();

  private SkosGraph(SitePlan plan, Iris iris) {
    this.content = plan.content();
    this.iris = iris;
    this.scheme = iris.of(Address.of(Addresses.BEGRIPPEN));
    content.begrippen().forEach(begrip -> mentions.put(begrip, new LinkedHashSet<>()));
    content.begrippen().forEach(this::addMentions);
  }

  static Rdf.Graph of(SitePlan plan, Iris iris) {
    return new SkosGraph(plan, iris).graph();
  }

  /** A relation between terms goes both ways: so SKOS has it. */
  private void addMentions(Begrip begrip) {
    new ProseWalker() {
      @Override
      protected void reference(Inline.Reference reference) {
        content.find(reference.ref()).filter(thing -> thing != begrip).ifPresent(this::add);
      }

      private void add(Thing thing) {
        Objects.requireNonNull(mentions.get(begrip)).add(thing);
        if (thing instanceof Begrip other) {
          Objects.requireNonNull(mentions.get(other)).add(begrip);
        }
      }
    }.walk(begrip.omschrijving());
  }

  private Rdf.Graph graph() {
    List<Rdf.Resource> resources = new ArrayList<>();
    resources.add(scheme());
    content.begrippen().forEach(begrip -> resources.add(concept(begrip)));
    return new Rdf.Graph(List.of(Vocabulary.DCT, Vocabulary.FOAF, Vocabulary.SKOS), resources);
  }

  private Rdf.Resource scheme() {
    Instellingen site = content.instellingen();
    return new Description(scheme, "skos:ConceptScheme")
        .text("dct:title", Messages.text("data.begrippen.van", site.naam()))
        .text("dct:description", Messages.text("site.begrippen.intro"))
        .nested("dct:publisher", Publisher.of(site))
        .iri("dct:license", site.licentie())
        .iris("skos:hasTopConcept", content.begrippen().stream().map(iris::of).toList())
        .resource();
  }

  private Rdf.Resource concept(Begrip begrip) {
    Set<Thing> mentioned = Objects.requireNonNull(mentions.get(begrip));
    Stream<Thing> sources =
        Stream.concat(
            begrip.documenten().stream().flatMap(ref -> content.find(ref).stream()),
            mentioned.stream().filter(Bron.class::isInstance));
    List<String> other = alternatives(begrip);
    return new Description(iris.of(begrip), "skos:Concept")
        .text("skos:prefLabel", begrip.term())
        .texts("skos:altLabel", other)
        .texts("skos:hiddenLabel", forms(begrip, other))
        .text("skos:definition", ReadableText.of(begrip.omschrijving(), content))
        .iri("skos:inScheme", scheme)
        .iri("skos:topConceptOf", scheme)
        .iris(
            "skos:related",
            mentioned.stream().filter(Begrip.class::isInstance).map(iris::of).toList())
        .iris("dct:source", sources.map(iris::of).toList())
        .resource();
  }

  private static List<String> alternatives(Begrip begrip) {
    return Stream.concat(Stream.ofNullable(begrip.afkorting()), begrip.synoniemen().stream())
        .filter(label -> !label.equals(begrip.term()))
        .toList();
  }

  /** Only to be found by. SKOS wants no label to be of two kinds. */
  private static List<String> forms(Begrip begrip, List<String> alternatives) {
    return begrip.vormen().stream()
        .filter(form -> !form.equals(begrip.term()) && !alternatives.contains(form))
        .toList();
  }
}
