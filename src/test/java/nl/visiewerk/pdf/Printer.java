package nl.visiewerk.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.History;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.site.SitePlan;
import nl.visiewerk.theme.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Prints the documents of a content folder. */
final class Printer {
  /** The content of the repository. */
  static final Path REAL = Path.of("content");

  /** A short document that has everything in it, and one that works it out. */
  static final Path PROEF = Path.of("src/test/resources/nl/visiewerk/pdf/content");

  private final SitePlan plan;
  private final PdfRenderer renderer;

  Printer(Path folder) {
    this(folder, Theme.standard(), false, PdfMemory.NONE);
  }

  /** Prints with numbers beside the lines, or without. */
  Printer(Path folder, boolean numbered) {
    this(folder, Theme.standard(), numbered, PdfMemory.NONE);
  }

  Printer(Path folder, Theme theme, PdfMemory memory) {
    this(folder, theme, false, memory);
  }

  private Printer(Path folder, Theme theme, boolean numbered, PdfMemory memory) {
    ContentReader.Result read = ContentReader.read(folder);
    this.plan = SitePlan.of(read.content(), Toetsing.all(read.content()), List.of(), History.NONE);
    this.renderer =
        new PdfRenderer(
            plan, theme, read.images()::read, read.texts()::find, document -> numbered, memory);
  }

  List<Document> documents() {
    return plan.content().documenten();
  }

  /** What has a PDF on the site. */
  List<Thing> printed() {
    return plan.printed();
  }

  /** Everything of which a PDF can be asked for and that is on no site: the first of each kind. */
  List<Thing> onRequest() {
    Map<Soort, Thing> first = new EnumMap<>(Soort.class);
    plan.content().all().stream()
        .filter(SitePlan::canBePrinted)
        .filter(thing -> !plan.isPrinted(thing))
        .forEach(thing -> first.putIfAbsent(thing.soort(), thing));
    return List.copyOf(first.values());
  }

  /** The thing that a reference names. */
  Thing thing(String reference) {
    return plan.content().find(new Ref("", reference, Location.startOf("test"))).orElseThrow();
  }

  Pdf print(Thing thing) {
    return renderer.render(thing);
  }

  /** The first document. */
  Pdf print() {
    return print(documents().get(0));
  }

  static PDDocument open(Pdf pdf) throws IOException {
    return Loader.loadPDF(pdf.file().bytes());
  }

  /** What one page says. */
  static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  /** What all pages say, on one line. */
  static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
  }
}
