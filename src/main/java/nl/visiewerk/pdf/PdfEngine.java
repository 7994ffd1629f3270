package nl.visiewerk.pdf;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.visiewerk.print.PdfMetadata;
import nl.visiewerk.print.Print;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.w3c.dom.Document;

/**
 * Turns a print page into a PDF that is an archive file (PDF/A-2a) and accessible (PDF/UA-1). Safe
 * for several threads; the same page gives the same bytes.
 */
final class PdfEngine {
  private final PrintStyle style;
  private final byte[] colourProfile;

  PdfEngine(PrintStyle style) throws IOException {
    this.style = style;
    this.colourProfile = resource("sRGB.icc");
    XRLog.setLoggerImpl(new Slf4jLogger()); // its default writes to the console
  }

  /**
   * Renders a page.
   *
   * @param images the bytes of the images that it may show, by their addresses in it
   * @param id a number that only a PDF with the same content has
   */
  byte[] render(Document page, Map<String, byte[]> images, Print.Settings settings, long id) {
    try (PDDocument pdf = new PDDocument()) {
      List<PDFont> fonts = draw(page, images, settings, pdf);
      TagTree tags = new TagTree(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
      new Tagging(tags.document()).settle();
      Drawings.settle(pdf, RepeatedHeaders.takeOut(tags.document()));
      tags.write();
      fixColours(pdf);
      describe(pdf, settings.metadata());
      pdf.setDocumentId(id);
      return PdfWriter.write(pdf, fonts);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is read or written but memory
    }
  }

  /**
   * Lays out a page and draws it. Apart from what follows, so that all that the renderer needed is
   * not in memory any more by then.
   *
   * @return the fonts that were loaded for it
   */
  private List<PDFont> draw(
      Document page, Map<String, byte[]> images, Print.Settings settings, PDDocument pdf)
      throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(pdf);
    builder.withW3cDocument(page, null);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(colourProfile);
    builder.withProducer(PdfMetadata.PRODUCER);
    builder.useSVGDrawer(new SvgDrawer());
    new ImageDoor(images).closeAllOthers(builder);
    List<PDFont> fonts = new ArrayList<>();
    for (FontFace font : style.fonts()) {
      builder.useFont(supplier(font, pdf, fonts), font.family(), font.weight(), font.style(), true);
    }
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      SharedContext context = renderer.getSharedContext();
      context.setTextRenderer(new SoftHyphens(context));
      context.setLineBreaker(new LineBreaks());
      PageEnds.layout(renderer);
      renderer.createPDFWithoutClosing();
      if (settings.numbered()) {
        new LineNumbers(renderer, style.fontFor('0')).draw(pdf);
      }
    }
    return fonts;
  }

  /** Loads a font when it is used first, and notes that it is there. */
  private static PDFontSupplier supplier(FontFace font, PDDocument pdf, List<PDFont> loaded) {
    return new PDFontSupplier(null) {
      @Override
      public PDFont supply() {
        PDFont used = font.load(pdf);
        loaded.add(used);
        return used;
      }
    };
  }

  /** Puts back the colour profile, of which each Java makes something slightly different. */
  private void fixColours(PDDocument pdf) throws IOException {
    for (PDOutputIntent intent : pdf.getDocumentCatalog().getOutputIntents()) {
      try (OutputStream out =
          intent.getDestOutputIntent().createOutputStream(COSName.FLATE_DECODE)) {
        out.write(colourProfile);
      }
    }
  }

  private static void describe(PDDocument pdf, PdfMetadata metadata) throws IOException {
    PDDocumentInformation info = new PDDocumentInformation();
    info.setTitle(metadata.title());
    info.setAuthor(metadata.author());
    info.setSubject(metadata.subject());
    if (!metadata.keywords().isEmpty()) {
      info.setKeywords(metadata.keywordLine());
    }
    info.setProducer(PdfMetadata.PRODUCER);
    info.setCreationDate(metadata.calendar());
    info.setModificationDate(metadata.calendar());
    pdf.setDocumentInformation(info);
    PDMetadata packet = new PDMetadata(pdf);
    packet.importXMPMetadata(Xmp.packet(metadata));
    pdf.getDocumentCatalog().setMetadata(packet);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PdfEngine.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      return in.readAllBytes();
    }
  }
}
