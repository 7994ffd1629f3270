package nl.visiewerk.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.visiewerk.data.Rdf.Vocabulary;
import nl.visiewerk.json.JsonOut;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes in comes out of an RDF library, whatever signs are in it. */
class RdfWritersTest {
  private static final String BASE = "https://site.example/data/x.ttl";
  private static final Node TITLE = NodeFactory.createURI("http://purl.org/dc/terms/title");
  private static final Node SOURCE = NodeFactory.createURI("http://purl.org/dc/terms/source");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gewoon",
        "zij zei \"nee\"",
        "\"\"\"",
        "een \\ en \\\" en \\n",
        "twee\nregels\r\nen een\ttab",
        "stuur\u0001teken",
        "é, €, \uD83D\uDE00",
        "<a> @nl ^^xsd:date .",
        " "
      })
  void texts(String text) {
    Graph graph = read(new Description("#x", "skos:Concept").text("dct:title", text));

    assertEquals(NodeFactory.createLiteralLang(text, "nl"), only(graph, TITLE).getObject());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../begrippen.html#x | https://site.example/begrippen.html#x",
        "https://a.example/?q=a&b=c%20d#e | https://a.example/?q=a&b=c%20d#e",
        "https://a.example/{a} b\\c | https://a.example/%7ba%7d%20b%5cc",
        "https://a.example/[1]^`<> | https://a.example/%5b1%5d%5e%60%3c%3e",
        "https://a.example/é | https://a.example/é",
      })
  void addresses(String address, String read) {
    Graph graph = read(new Description("#x", "skos:Concept").iri("dct:source", address));

    assertEquals(read, only(graph, SOURCE).getObject().getURI());
  }

  private static Triple only(Graph graph, Node property) {
    List<Triple> found = graph.find(Node.ANY, property, Node.ANY).toList();
    assertEquals(1, found.size());
    return found.get(0);
  }

  /** What the Turtle says, once it is known that the JSON-LD says the same. */
  private static Graph read(Description description) {
    Rdf.Graph graph =
        new Rdf.Graph(List.of(Vocabulary.DCT, Vocabulary.SKOS), List.of(description.resource()));
    Graph turtle = parse(TurtleOut.bytes(graph), Lang.TURTLE);
    Graph jsonLd = parse(new JsonLd(new JsonOut(JsonOut.factory())).bytes(graph), Lang.JSONLD11);
    assertTrue(turtle.isIsomorphicWith(jsonLd), jsonLd::toString);
    return turtle;
  }

  private static Graph parse(byte[] bytes, Lang language) {
    return RDFParser.fromString(new String(bytes, UTF_8), language).base(BASE).toGraph();
  }
}
