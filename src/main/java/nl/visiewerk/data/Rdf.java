package nl.visiewerk.data;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Statements about resources, to be written as Turtle and as JSON-LD. Names of classes and
 * properties have a prefix, as in {@code skos:Concept}.
 */
final class Rdf {
  private static final String NOT_IN_IRIS = "<>\"{}|^`\\[]";
  private static final HexFormat HEX = HexFormat.of();

  private Rdf() {}

  /** A file of resources, and the vocabularies that their names come from. */
  record Graph(List<Vocabulary> vocabularies, List<Resource> resources) {}

  /**
   * A resource with what is said about it.
   *
   * @param iri empty for one that has none
   */
  record Resource(String iri, String type, List<Property> properties) {
    /** Takes any address, as {@link Iri} does. */
    Resource {
      iri = encoded(iri);
    }
  }

  /** A property with its values, at least one. */
  record Property(String name, List<Value> values) {}

  /** What a property can have for a value. */
  sealed interface Value {}

  /** Another resource, by its IRI: whole, or relative to the file. */
  record Iri(String iri) implements Value {
    /** Takes any address: what an IRI can't hold is encoded. */
    Iri {
      iri = encoded(iri);
    }
  }

  /** A text in Dutch. */
  record Text(String text) implements Value {}

  /** A value of a data type. */
  record Literal(String text, String type) implements Value {}

  /** A resource that stands nowhere else. */
  record Nested(Resource resource) implements Value {}

  /** The vocabularies that names come from. */
  enum Vocabulary {
    DCAT("http://www.w3.org/ns/dcat#"),
    DCT("http://purl.org/dc/terms/"),
    FOAF("http://xmlns.com/foaf/0.1/"),
    SKOS("http://www.w3.org/2004/02/skos/core#"),
    VCARD("http://www.w3.org/2006/vcard/ns#"),
    XSD("http://www.w3.org/2001/XMLSchema#");

    private final String namespace;

    Vocabulary(String namespace) {
      this.namespace = namespace;
    }

    String prefix() {
      return name().toLowerCase(Locale.ROOT);
    }

    String namespace() {
      return namespace;
    }
  }

  private static String encoded(String iri) {
    StringBuilder encoded = new StringBuilder();
    for (int c : iri.codePoints().toArray()) {
      if (isAllowed(c)) {
        encoded.appendCodePoint(c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          encoded.append('%').append(HEX.toHexDigits(b));
        }
      }
    }
    return encoded.toString();
  }

  private static boolean isAllowed(int c) {
    return c > ' ' && NOT_IN_IRIS.indexOf(c) < 0 && Character.getType(c) != Character.SURROGATE;
  }
}
