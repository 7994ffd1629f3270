package nl.visiewerk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.DataFile;
import nl.visiewerk.site.Page;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The terms and the catalogue as an RDF library reads them, held against shapes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkedDataTest {
  /** Where the files are said to be, for content that does not say it itself. */
  private static final String SITE = "https://site.example/";

  private static final Path SHAPES = Path.of("src/test/resources/nl/visiewerk/shapes");

  private final RenderedData real = RenderedData.of(Path.of("content"));
  private RenderedData withAddress;
  private RenderedData odd;

  @BeforeAll
  void renderCases(@TempDir Path temp) throws IOException {
    withAddress = render("_basis", temp);
    odd = render("gegevens", temp);
  }

  private static RenderedData render(String name, Path temp) throws IOException {
    Case found = Case.all().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    Path content = Files.createDirectories(temp.resolve(name));
    found.layOut(content);
    return RenderedData.of(content);
  }

  private List<RenderedData> all() {
    return List.of(real, withAddress, odd);
  }

  @ParameterizedTest
  @ValueSource(strings = {"begrippen", "catalogus"})
  void turtleAndJsonLdSayTheSame(String name) {
    for (RenderedData data : all()) {
      Graph turtle = turtle(data, name);
      Graph jsonLd = parse(data.text("data/" + name + ".jsonld"), name + ".jsonld", Lang.JSONLD11);
      assertTrue(turtle.size() > 10, name);
      assertTrue(turtle.isIsomorphicWith(jsonLd), name);
    }
  }

  @ParameterizedTest
  @CsvSource({"begrippen, nl-sbb.ttl", "catalogus, dcat.ttl"})
  void keepsToItsShapes(String name, String shapes) throws IOException {
    for (RenderedData data : all()) {
      assertEquals(List.of(), violations(turtle(data, name), shapes));
    }
  }

  /** Shapes that pass anything would prove nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "begrippen | nl-sbb.ttl | skos:prefLabel \"jeugdige\"@nl | skos:note \"jeugdige\"@nl",
        "begrippen | nl-sbb.ttl | skos:prefLabel \"jeugdige\"@nl | skos:prefLabel \"jeugdige\"",
        "begrippen | nl-sbb.ttl | skos:hiddenLabel \"jeugdigen\" | skos:hiddenLabel \"jeugdige\"",
        "begrippen | nl-sbb.ttl | dct:title | dct:subject",
        "begrippen | nl-sbb.ttl | skos:definition | rdfs:comment",
        "begrippen | nl-sbb.ttl | skos:topConceptOf | skos:inScheme",
        "begrippen | nl-sbb.ttl | skos:inScheme <https://visies.kustland.example/begrippen.html> | skos:inScheme <https://anders.example/>",
        "catalogus | dcat.ttl | dct:identifier | dct:subject",
        "catalogus | dcat.ttl | a dcat:Distribution | a dcat:Resource",
        "catalogus | dcat.ttl | ^^xsd:date | ^^xsd:string",
        "catalogus | dcat.ttl | a foaf:Agent | a foaf:Person",
        "catalogus | dcat.ttl | dcat:downloadURL | dcat:page",
      })
  void shapesNoticeWhatIsBroken(String name, String shapes, String is, String becomes)
      throws IOException {
    String text = withAddress.text("data/" + name + ".ttl");
    assertTrue(text.contains(is), is);
    String broken =
        "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
            + text.replaceFirst(Pattern.quote(is), becomes);
    assertFalse(violations(parse(broken, name + ".ttl", Lang.TURTLE), shapes).isEmpty());
  }

  @Test
  void everyTermIsThereWithTheAddressOfItsPlace() {
    Set<String> concepts = subjectsOf(turtle(real, "begrippen"), "core#Concept");
    Set<String> expected = new HashSet<>();
    for (Thing begrip : real.plan().content().begrippen()) {
      expected.add(SITE + real.plan().addresses().of(begrip).from(""));
    }
    assertEquals(expected, concepts);
  }

  @Test
  void addressOfTheSiteIsUsedWhenItIsKnown() {
    Graph graph = turtle(withAddress, "begrippen");
    assertTrue(
        subjectsOf(graph, "core#Concept").stream()
            .allMatch(iri -> iri.startsWith("https://visies.kustland.example/begrippen.html#")));
  }

  /** So that nothing in linked data leads nowhere. */
  @Test
  void whatIsOnTheSiteExists() {
    Set<String> paths = new HashSet<>(real.plan().pages().stream().map(Page::path).toList());
    real.plan().data().all().stream().map(DataFile::path).forEach(paths::add);
    for (String name : List.of("begrippen", "catalogus")) {
      turtle(real, name).stream()
          .flatMap(triple -> List.of(triple.getSubject(), triple.getObject()).stream())
          .filter(Node::isURI)
          .map(Node::getURI)
          .filter(iri -> iri.startsWith(SITE))
          .map(iri -> iri.substring(SITE.length()).replaceFirst("#.*", ""))
          .forEach(path -> assertTrue(paths.contains(path), path));
    }
  }

  private static Set<String> subjectsOf(Graph graph, String type) {
    Set<String> subjects = new HashSet<>();
    for (Triple triple : graph.stream().toList()) {
      if (triple.getObject().isURI() && triple.getObject().getURI().endsWith(type)) {
        subjects.add(triple.getSubject().getURI());
      }
    }
    return subjects;
  }

  private static Graph turtle(RenderedData data, String name) {
    return parse(data.text("data/" + name + ".ttl"), name + ".ttl", Lang.TURTLE);
  }

  private static Graph parse(String text, String file, Lang language) {
    return RDFParser.fromString(text, language).base(SITE + "data/" + file).toGraph();
  }

  private static List<String> violations(Graph graph, String shapes) throws IOException {
    Graph read =
        RDFParser.fromString(Files.readString(SHAPES.resolve(shapes)), Lang.TURTLE)
            .base(SITE)
            .toGraph();
    ValidationReport report = ShaclValidator.get().validate(Shapes.parse(read), graph);
    return report.getEntries().stream()
        .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
        .toList();
  }
}
