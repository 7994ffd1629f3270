package nl.visiewerk.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Predicate;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.html.Templates;
import nl.visiewerk.html.Theme;
import nl.visiewerk.model.Document;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.OutputFile;
import nl.visiewerk.site.SitePlan;

/**
 * Makes the PDF of a document. Make one for all documents, since it reads the fonts once; safe for
 * several threads. The same content gives the same bytes.
 */
public final class PdfRenderer {
  private final SitePlan plan;
  private final ImageSource images;
  private final CharacterSource characters;
  private final PrintStyle style;
  private final Templates templates;
  private final PdfEngine engine;
  private final Predicate<Document> numbered;
  private final KnownPdfs known;
  private final Hyphenation hyphenation = new Hyphenation();

  /**
   * Prints the documents of this plan in the style of a theme.
   *
   * @param numbered the documents of which the lines get numbers
   * @param memory has the PDFs of earlier builds
   * @throws UncheckedIOException when the theme has a font that is none
   */
  public PdfRenderer(
      SitePlan plan,
      Theme theme,
      ImageSource images,
      CharacterSource characters,
      Predicate<Document> numbered,
      PdfMemory memory) {
    this.numbered = numbered;
    this.plan = plan;
    this.images = images;
    this.characters = characters;
    this.templates = new Templates(theme, PrintStyle.FOLDER);
    try {
      this.style = PrintStyle.of(theme);
      this.engine = new PdfEngine(style);
      this.known = new KnownPdfs(memory, style);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What of the print style of a theme can't be used; with an error there is no PDF to make. */
  public static List<Finding> check(Theme theme) {
    return PrintStyleCheck.of(theme);
  }

  /** The PDF, for the place on the site where it is linked from. */
  public Pdf render(Document document) {
    Findings findings = new Findings();
    PaperContext context = new PaperContext(plan, document);
    boolean lines = numbered.test(document);
    PrintView view = new PrintViews(plan, document, style.css(), context, lines).view();
    String html = templates.fill("document", Map.of("document", view));
    org.w3c.dom.Document page = Xhtml.parse(html);
    PageFlow.settle(page);
    PageAbbreviations.settle(page, Expansions.of(plan.content(), document));
    PageTags.settle(page);
    PageLinks.settle(page, context::elsewhere);
    Map<String, byte[]> shown = PageImages.settle(page, images, findings);
    report(PageText.settle(page, style, hyphenation), document, findings);
    PageGlue.settle(page);
    PageOrder.settle(page);
    PdfMetadata metadata = PdfMetadata.of(plan.content(), document);
    byte[] digest = PrintDigest.of(page, shown, metadata).add(String.valueOf(lines)).bytes();
    long id = ByteBuffer.wrap(digest).getLong();
    byte[] bytes = known.get(digest, () -> engine.render(page, shown, metadata, id, lines));
    return new Pdf(new OutputFile(Addresses.pdf(document).path(), bytes), findings.sorted());
  }

  private void report(SortedSet<Integer> missing, Document document, Findings findings) {
    for (int character : missing) {
      Location place =
          characters.find(character, document.location().file()).orElse(document.location());
      String name = Character.toString(character);
      String number = String.format(Locale.ROOT, "U+%04X", character);
      findings.add(Rule.TEKEN_NIET_IN_LETTERTYPE, place, name, number);
    }
  }
}
