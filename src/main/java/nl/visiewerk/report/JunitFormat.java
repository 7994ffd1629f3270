package nl.visiewerk.report;

import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Location;

/**
 * A test for each finding: those that fail are failures, the others passed with something to say.
 * Without findings there is one test that passed, since servers take none for a mistake.
 */
final class JunitFormat implements Format.Writer {
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\ufffe\uffff]");

  @Override
  public String write(CheckResult result) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      suites(result, xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // it writes in memory
    }
    return text.append('\n').toString();
  }

  private static void suites(CheckResult result, XMLStreamWriter xml) throws XMLStreamException {
    List<Finding> findings = result.report().findings();
    long failures = findings.stream().filter(result::fails).count();
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", "visiewerk check");
    xml.writeAttribute("tests", String.valueOf(Math.max(1, findings.size())));
    xml.writeAttribute("failures", String.valueOf(failures));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", "0");
    xml.writeCharacters("\n");
    if (findings.isEmpty()) {
      xml.writeEmptyElement("testcase");
      xml.writeAttribute("classname", "visiewerk");
      xml.writeAttribute("name", "check");
      xml.writeCharacters("\n");
    }
    for (Finding finding : findings) {
      test(finding, result, xml);
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  /** Without the signs that XML has no way to write. */
  private static String allowed(String text) {
    return NOT_IN_XML.matcher(text).replaceAll("\ufffd");
  }

  private static void test(Finding finding, CheckResult result, XMLStreamWriter xml)
      throws XMLStreamException {
    Location location = finding.location();
    String text = allowed((finding.message() + "\n" + finding.hint()).strip());
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", allowed(result.path(location)));
    xml.writeAttribute(
        "name", finding.rule().id() + " " + location.line() + ":" + location.column());
    if (result.fails(finding)) {
      xml.writeStartElement("failure");
      xml.writeAttribute("type", finding.rule().id());
      xml.writeAttribute("message", allowed(finding.message()));
    } else {
      xml.writeStartElement("system-out");
    }
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }
}
