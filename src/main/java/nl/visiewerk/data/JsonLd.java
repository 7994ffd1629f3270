package nl.visiewerk.data;

import nl.visiewerk.data.Rdf.Graph;
import nl.visiewerk.data.Rdf.Property;
import nl.visiewerk.data.Rdf.Resource;
import nl.visiewerk.data.Rdf.Value;
import nl.visiewerk.data.Rdf.Vocabulary;
import nl.visiewerk.json.JsonOut;

/** Writes resources as JSON-LD 1.1, with its context inside: nothing has to be fetched. */
final class JsonLd {
  private final JsonOut out;

  JsonLd(JsonOut out) {
    this.out = out;
  }

  byte[] bytes(Graph graph) {
    out.object(
        () -> {
          out.object("@context", () -> graph.vocabularies().forEach(this::write));
          out.list("@graph", graph.resources(), resource -> out.object(() -> write(resource)));
        });
    return out.bytes();
  }

  private void write(Vocabulary vocabulary) {
    out.text(vocabulary.prefix(), vocabulary.namespace());
  }

  private void write(Resource resource) {
    out.text("@id", resource.iri());
    out.text("@type", resource.type());
    for (Property property : resource.properties()) {
      out.list(property.name(), property.values(), value -> out.object(() -> write(value)));
    }
  }

  private void write(Value value) {
    if (value instanceof Rdf.Iri iri) {
      out.text("@id", iri.iri());
    } else if (value instanceof Rdf.Text text) {
      out.text("@language", "nl");
      out.text("@value", text.text());
    } else if (value instanceof Rdf.Literal literal) {
      out.text("@type", literal.type());
      out.text("@value", literal.text());
    } else if (value instanceof Rdf.Nested nested) {
      write(nested.resource());
    }
  }
}
