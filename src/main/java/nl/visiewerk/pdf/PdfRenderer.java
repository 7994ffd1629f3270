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
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Thing;
import nl.visiewerk.print.PaperContext;
import nl.visiewerk.print.Print;
import nl.visiewerk.print.Prints;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.OutputFile;
import nl.visiewerk.site.SitePlan;
import nl.visiewerk.theme.Templates;
import nl.visiewerk.theme.Theme;

/**
 * Makes PDFs. Make one for all of them, since it reads the fonts once; safe for several threads.
 * The same content gives the same bytes.
 */
public final class PdfRenderer {
  /** The template with what all of them share. */
  private static final String PARTS = "delen";

  private final ImageSource images;
  private final CharacterSource characters;
  private final PrintStyle style;
  private final Prints prints;
  private final Templates templates;
  private final PdfEngine engine;
  private final KnownPdfs known;
  private final Hyphenation hyphenation = new Hyphenation();

  /**
   * Prints what is in this plan in the style of a theme.
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
    this.images = images;
    this.characters = characters;
    this.templates = new Templates(theme, PrintStyle.FOLDER);
    try {
      this.style = PrintStyle.of(theme);
      this.engine = new PdfEngine(style);
      this.prints = new Prints(plan, style.css(), numbered);
      this.known = new KnownPdfs(memory, style);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What of the print style of a theme can't be used; with an error there is no PDF to make. */
  public static List<Finding> check(Theme theme) {
    return PrintStyleCheck.of(theme);
  }

  /**
   * The PDF of a document, a gemeente, a wettelijk kader, a thema or a bouwsteen, for the place on
   * the site where it is linked from.
   */
  public Pdf render(Thing thing) {
    Print print = prints.of(thing);
    String html = templates.fill(print.template(), print.values());
    try {
      return render(thing, print, Xhtml.parse(html));
    } catch (RuntimeException failure) {
      throw templates.failed(print.template(), PARTS, failure); // HTML can be odd in endless ways
    }
  }

  private Pdf render(Thing thing, Print print, org.w3c.dom.Document page) {
    Findings findings = new Findings();
    PaperContext context = print.context();
    PageFlow.settle(page);
    FigureColumns.settle(page);
    LastWords.settle(page);
    PageAbbreviations.settle(page, context.expansions());
    PageTags.settle(page);
    PageLinks.settle(page, context::elsewhere);
    Map<String, byte[]> shown = PageImages.settle(page, images, findings);
    report(PageText.settle(page, style, hyphenation), thing, findings);
    PageGlue.settle(page);
    PageOrder.settle(page);
    byte[] digest = PrintDigest.of(page, shown, print.settings()).bytes();
    long id = ByteBuffer.wrap(digest).getLong();
    byte[] bytes = known.get(digest, () -> engine.render(page, shown, print.settings(), id));
    return new Pdf(new OutputFile(Addresses.pdf(thing).path(), bytes), findings.sorted());
  }

  private void report(SortedSet<Integer> missing, Thing thing, Findings findings) {
    for (int character : missing) {
      Location place = characters.find(character, thing.location().file()).orElse(thing.location());
      String name = Character.toString(character);
      String number = String.format(Locale.ROOT, "U+%04X", character);
      findings.add(Rule.TEKEN_NIET_IN_LETTERTYPE, place, name, number);
    }
  }
}
