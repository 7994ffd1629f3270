package nl.visiewerk.svg;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.visiewerk.diagnostic.Location;

/**
 * Reads the markup of a drawing. Nothing is fetched, no entity is expanded, and what is not SVG is
 * left out: what editors note for themselves, licences and comments.
 */
final class XmlReader {
  /** A map of all gemeenten has some thousands. */
  private static final int MOST_ELEMENTS = 20_000;

  private static final int MOST_DEPTH = 100;

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";

  private final Source source;
  private final Losses losses;
  private final XMLStreamReader xml;
  private int elements;

  private XmlReader(Source source, Losses losses) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    this.source = source;
    this.losses = losses;
    this.xml = factory.createXMLStreamReader(new StringReader(source.text()));
  }

  /** The outermost element. */
  static Element read(Source source, Losses losses) throws Unreadable {
    try {
      return new XmlReader(source, losses).root();
    } catch (XMLStreamException e) {
      throw Unreadable.broken("regel.svg-kapot.xml", place(e, source));
    }
  }

  private static Location place(XMLStreamException problem, Source source) {
    javax.xml.stream.Location place = problem.getLocation();
    return place == null
        ? Location.startOf(source.file())
        : new Location(
            source.file(),
            Math.max(1, place.getLineNumber()),
            Math.max(1, place.getColumnNumber()));
  }

  private Element root() throws XMLStreamException, Unreadable {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      prolog();
    }
    if (!isSvg() || !xml.getLocalName().equals("svg")) {
      throw Unreadable.broken("regel.svg-kapot.geen-svg", source.at(start()));
    }
    Element root = element(1);
    while (xml.hasNext()) {
      xml.next(); // what is wrong after the end is wrong too
      prolog();
    }
    return root;
  }

  /** What stands outside of the elements. */
  private void prolog() {
    if (xml.getEventType() == XMLStreamConstants.DTD) {
      int doctype = Math.max(0, source.text().indexOf("<!DOCTYPE"));
      int end = Math.min(xml.getLocation().getCharacterOffset(), source.text().length());
      if (source.text().substring(doctype, Math.max(doctype, end)).contains("[")) {
        losses.add(Loss.ENTITIES, doctype);
      }
    } else if (xml.getEventType() == XMLStreamConstants.PROCESSING_INSTRUCTION
        && xml.getPITarget().equals("xml-stylesheet")) {
      losses.add(Loss.EXTERNAL, start());
    }
  }

  /** The element that was just opened. */
  private Element element(int depth) throws XMLStreamException, Unreadable {
    int start = start();
    elements++;
    if (elements > MOST_ELEMENTS) {
      throw Unreadable.tooLarge("regel.svg-te-groot.elementen", source.at(start));
    }
    if (depth > MOST_DEPTH) {
      throw Unreadable.tooLarge("regel.svg-te-groot.diepte", source.at(start));
    }
    String name = xml.getLocalName();
    Map<String, String> attributes = attributes(start);
    List<Node> content = new ArrayList<>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      switch (xml.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (!isSvg()) {
            skip();
          } else if (xml.getLocalName().equals("foreignObject")) {
            content.add(html());
          } else {
            content.add(element(depth + 1));
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            content.add(new Node.Characters(xml.getText()));
        default -> prolog();
      }
    }
    return new Element(name, attributes, List.copyOf(content), start);
  }

  /** Passes over an element that is not SVG; it may still be an attack. */
  private void skip() throws XMLStreamException {
    pass(new HtmlText());
  }

  /** Of a piece of a web page only its text is read, and how that is placed. */
  private Element html() throws XMLStreamException {
    int start = start();
    HtmlText text = new HtmlText();
    Map<String, String> attributes = attributes(start);
    String name = xml.getLocalName();
    pass(text);
    attributes.put("style", text.style());
    if (text.isMixed()) {
      attributes.put(HtmlText.MIXED, "");
    }
    return new Element(name, attributes, List.of(new Node.Characters(text.lines())), start);
  }

  private void pass(HtmlText text) throws XMLStreamException {
    int open = 0;
    do {
      switch (xml.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open++;
          Map<String, String> attributes = attributes(start());
          text.begin(xml.getLocalName(), attributes);
          if (xml.getLocalName().equals("script")) {
            losses.add(Loss.SCRIPT, start());
          } else if (XINCLUDE.equals(xml.getNamespaceURI()) || fetches(attributes)) {
            losses.add(Loss.EXTERNAL, start());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          open--;
          text.end(xml.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.add(xml.getText());
        default -> prolog();
      }
      if (open > 0) {
        xml.next();
      }
    } while (open > 0);
  }

  /** Whether a piece of a web page would load something; what editors note has a prefix. */
  private static boolean fetches(Map<String, String> attributes) {
    String source = attributes.getOrDefault("src", attributes.getOrDefault("data", ""));
    return !source.isEmpty() && !source.startsWith("data:");
  }

  private Map<String, String> attributes(int start) {
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      String name = xml.getAttributeLocalName(i);
      if (space != null && !space.isEmpty()) {
        if (space.equals(XLINK) && name.equals("href")) {
          attributes.putIfAbsent(name, xml.getAttributeValue(i).strip());
        }
      } else if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
        losses.add(Loss.SCRIPT, start);
      } else {
        attributes.put(name, xml.getAttributeValue(i).strip());
      }
    }
    return attributes;
  }

  /** Some programs leave out the namespace, and browsers then show nothing; it is clear though. */
  private boolean isSvg() {
    String space = xml.getNamespaceURI();
    return space == null || space.isEmpty() || space.equals(SVG);
  }

  /** Where the tag begins that was just read: the parser tells where it ends. */
  private int start() {
    int end = xml.getLocation().getCharacterOffset();
    return Math.max(0, source.text().lastIndexOf('<', Math.max(0, end - 1)));
  }
}
