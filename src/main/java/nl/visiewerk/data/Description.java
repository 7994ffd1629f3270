package nl.visiewerk.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says things about a resource, one after another; what is missing is not said. */
final class Description {
  private final String iri;
  private final String type;
  private final List<Rdf.Property> properties = new ArrayList<>();

  Description(String iri, String type) {
    this.iri = iri;
    this.type = type;
  }

  /** A resource that is only told about where it is a value. */
  static Description nameless(String type) {
    return new Description("", type);
  }

  Description iri(String name, @Nullable String iri) {
    return iris(name, iri == null ? List.of() : List.of(iri));
  }

  Description iris(String name, List<String> iris) {
    return values(name, iris.stream().distinct().<Rdf.Value>map(Rdf.Iri::new).toList());
  }

  Description text(String name, @Nullable String text) {
    return texts(name, text == null || text.isEmpty() ? List.of() : List.of(text));
  }

  Description texts(String name, List<String> texts) {
    return values(name, texts.stream().distinct().<Rdf.Value>map(Rdf.Text::new).toList());
  }

  Description literal(String name, @Nullable Object value, String datatype) {
    return values(
        name, value == null ? List.of() : List.of(new Rdf.Literal(value.toString(), datatype)));
  }

  Description nested(String name, @Nullable Description description) {
    return values(
        name, description == null ? List.of() : List.of(new Rdf.Nested(description.resource())));
  }

  Description values(String name, List<Rdf.Value> values) {
    if (!values.isEmpty()) {
      properties.add(new Rdf.Property(name, values));
    }
    return this;
  }

  Rdf.Resource resource() {
    return new Rdf.Resource(iri, type, List.copyOf(properties));
  }
}
