package nl.visiewerk.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An element of SVG, with what it holds.
 *
 * @param attributes those without a prefix, and {@code href}; what editors add is not among them
 * @param offset where it begins in the file
 */
record Element(String name, Map<String, String> attributes, List<Node> content, int offset)
    implements Node {
  @Nullable String get(String attribute) {
    return attributes.get(attribute);
  }

  List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    for (Node node : content) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** Calls {@code each} for this element and all below it, in the order of the file. */
  void walk(Consumer<Element> each) {
    each.accept(this);
    elements().forEach(element -> element.walk(each));
  }

  /** The text right in it. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Node node : content) {
      if (node instanceof Node.Characters characters) {
        text.append(characters.text());
      }
    }
    return text.toString();
  }
}
