package nl.visiewerk.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.parser.Parser;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Print pages as trees: reading them, and going through them. */
final class Xhtml {
  private Xhtml() {}

  /**
   * Reads a page. As XML, since what only PDFs know, such as bookmarks, is no HTML.
   *
   * @throws IllegalArgumentException when nothing is in it
   */
  static Document parse(String page) {
    Document parsed =
        new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parse(page, "", Parser.xmlParser()));
    if (parsed.getDocumentElement() == null) {
      throw new IllegalArgumentException("a page without an element");
    }
    // A copy, for the nodes hold on to those of jsoup that they were made of, as large again.
    return (Document) parsed.cloneNode(true);
  }

  /** All elements of a page with this name, as they are now; {@code *} for any name. */
  static List<Element> elements(Document page, String name) {
    return list(page.getElementsByTagName(name));
  }

  /** The same below an element. */
  static List<Element> elements(Element within, String name) {
    return list(within.getElementsByTagName(name));
  }

  private static List<Element> list(NodeList found) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** Calls {@code each} for every run of characters below an element, in order. */
  static void texts(Element element, Consumer<Text> each) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        texts(inner, each);
      } else if (child instanceof Text text) {
        each.accept(text);
      }
    }
  }

  /** Puts what an element holds in its place. */
  static void unwrap(Element element) {
    Node parent = element.getParentNode();
    while (element.getFirstChild() != null) {
      parent.insertBefore(element.getFirstChild(), element);
    }
    parent.removeChild(element);
  }
}
