package nl.visiewerk.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.visiewerk.data.Rdf.Graph;
import nl.visiewerk.data.Rdf.Property;
import nl.visiewerk.data.Rdf.Resource;
import nl.visiewerk.data.Rdf.Value;

/** Writes resources as Turtle 1.1. */
final class TurtleOut {
  private final StringBuilder out = new StringBuilder();

  private TurtleOut() {}

  static byte[] bytes(Graph graph) {
    TurtleOut turtle = new TurtleOut();
    turtle.write(graph);
    return turtle.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(Graph graph) {
    graph
        .vocabularies()
        .forEach(v -> out.append("@prefix " + v.prefix() + ": <" + v.namespace() + "> .\n"));
    for (Resource resource : graph.resources()) {
      out.append('\n');
      iri(resource.iri());
      write(resource, "\n  ");
      out.append(" .\n");
    }
  }

  /** What is said about a resource, each property after a break. */
  private void write(Resource resource, String lineBreak) {
    out.append(" a ").append(resource.type());
    for (Property property : resource.properties()) {
      out.append(" ;").append(lineBreak).append(property.name());
      write(property.values());
    }
  }

  private void write(List<Value> values) {
    String separator = " ";
    for (Value value : values) {
      out.append(separator);
      write(value);
      separator = ",\n    ";
    }
  }

  private void write(Value value) {
    if (value instanceof Rdf.Iri iri) {
      iri(iri.iri());
    } else if (value instanceof Rdf.Text text) {
      string(text.text());
      out.append("@nl");
    } else if (value instanceof Rdf.Literal literal) {
      string(literal.text());
      out.append("^^").append(literal.type());
    } else if (value instanceof Rdf.Nested nested) {
      out.append('[');
      write(nested.resource(), " ");
      out.append(" ]");
    }
  }

  private void iri(String iri) {
    out.append('<').append(iri).append('>');
  }

  private void string(String text) {
    out.append('"');
    text.chars().forEach(c -> character((char) c));
    out.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> out.append(c);
    }
  }
}
