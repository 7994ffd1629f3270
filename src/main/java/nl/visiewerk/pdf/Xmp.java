package nl.visiewerk.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.visiewerk.print.PdfMetadata;

/** Writes the metadata packet of a PDF: what it is about, and which standards it keeps to. */
final class Xmp {
  private final StringBuilder out = new StringBuilder();

  private Xmp() {}

  static byte[] packet(PdfMetadata metadata) {
    Xmp xmp = new Xmp();
    xmp.out.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    xmp.open("x:xmpmeta xmlns:x=\"adobe:ns:meta/\"");
    xmp.open("rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"");
    xmp.dublinCore(metadata);
    xmp.dates(metadata.date());
    xmp.standards(metadata);
    xmp.extension();
    xmp.close("rdf:RDF").close("x:xmpmeta");
    xmp.out.append("<?xpacket end=\"r\"?>");
    return xmp.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void dublinCore(PdfMetadata metadata) {
    describe("xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
    element("dc:format", "application/pdf");
    list("dc:title", "Alt", "rdf:li xml:lang=\"x-default\"", metadata.title());
    list("dc:description", "Alt", "rdf:li xml:lang=\"x-default\"", metadata.subject());
    list("dc:language", "Bag", "rdf:li", "nl");
    if (metadata.author() != null) {
      list("dc:creator", "Seq", "rdf:li", metadata.author());
    }
    if (!metadata.keywords().isEmpty()) {
      list("dc:subject", "Bag", "rdf:li", metadata.keywords().toArray(String[]::new));
    }
    close("rdf:Description");
  }

  private void dates(LocalDate date) {
    describe("xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"");
    for (String name : new String[] {"xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"}) {
      element(name, date + "T00:00:00Z");
    }
    close("rdf:Description");
  }

  private void standards(PdfMetadata metadata) {
    describe("xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"");
    element("pdf:Producer", PdfMetadata.PRODUCER);
    if (!metadata.keywords().isEmpty()) {
      element("pdf:Keywords", metadata.keywordLine());
    }
    close("rdf:Description");
    describe("xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"");
    element("pdfaid:part", "2");
    element("pdfaid:conformance", "A");
    close("rdf:Description");
    describe("xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"");
    element("pdfuaid:part", "1");
    close("rdf:Description");
  }

  /** PDF/A knows no PDF/UA, so it has to be told what that property is. */
  private void extension() {
    describe(
        "xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
            + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
            + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"");
    open("pdfaExtension:schemas").open("rdf:Bag").open("rdf:li rdf:parseType=\"Resource\"");
    element("pdfaSchema:schema", "PDF/UA Universal Accessibility Schema");
    element("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/");
    element("pdfaSchema:prefix", "pdfuaid");
    open("pdfaSchema:property").open("rdf:Seq").open("rdf:li rdf:parseType=\"Resource\"");
    element("pdfaProperty:name", "part");
    element("pdfaProperty:valueType", "Integer");
    element("pdfaProperty:category", "internal");
    element("pdfaProperty:description", "Which part of ISO 14289 the file keeps to");
    close("rdf:li").close("rdf:Seq").close("pdfaSchema:property");
    close("rdf:li").close("rdf:Bag").close("pdfaExtension:schemas").close("rdf:Description");
  }

  private void describe(String namespaces) {
    open("rdf:Description rdf:about=\"\" " + namespaces);
  }

  private void list(String name, String kind, String item, String... values) {
    open(name).open("rdf:" + kind);
    for (String value : values) {
      open(item).text(value).close("rdf:li");
    }
    close("rdf:" + kind).close(name);
  }

  private void element(String name, String text) {
    open(name).text(text).close(name);
  }

  private Xmp open(String nameAndAttributes) {
    out.append('<').append(nameAndAttributes).append('>');
    return this;
  }

  private Xmp close(String name) {
    out.append("</").append(name).append(">\n");
    return this;
  }

  private Xmp text(String text) {
    out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    return this;
  }
}
