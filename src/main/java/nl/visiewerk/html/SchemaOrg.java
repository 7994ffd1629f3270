package nl.visiewerk.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a description in schema.org's terms for a script element, in which a {@code <} could end
 * that element. Such an element holds data: no browser runs it, and a policy on scripts leaves it
 * be.
 */
final class SchemaOrg {
  private final Map<String, Object> values = new LinkedHashMap<>();

  private SchemaOrg() {}

  /** A thing of this type. */
  static SchemaOrg of(String type) {
    return new SchemaOrg().with("@type", type);
  }

  /** Adds a text, a thing, a number or a list of those; nothing for null and what is empty. */
  SchemaOrg with(String name, @Nullable Object value) {
    if (value != null && !value.equals("") && !value.equals(List.of())) {
      values.put(name, value);
    }
    return this;
  }

  /** The element with these things. */
  static String script(List<SchemaOrg> things) {
    SchemaOrg graph = new SchemaOrg().with("@context", "https://schema.org").with("@graph", things);
    return "<script type=\"application/ld+json\">" + graph + "</script>";
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    write(this, out);
    return out.toString();
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof SchemaOrg thing) {
      char before = '{';
      for (Map.Entry<String, Object> entry : thing.values.entrySet()) {
        quote(entry.getKey(), out.append(before));
        write(entry.getValue(), out.append(':'));
        before = ',';
      }
      out.append('}');
    } else if (value instanceof List<?> list) {
      char before = '[';
      for (Object item : list) {
        write(item, out.append(before));
        before = ',';
      }
      out.append(']');
    } else if (value instanceof Integer) {
      out.append(value);
    } else {
      quote(value.toString(), out);
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == '<' || c == '>' || c == '&') {
        out.append("\\u00")
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
