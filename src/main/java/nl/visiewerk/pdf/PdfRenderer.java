package nl.visiewerk.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.html.Templates;
import nl.visiewerk.html.Theme;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.OutputFile;
import nl.visiewerk.site.SitePlan;

/**
 * Makes PDFs. Make one for all of them, since it reads the fonts once; safe for several threads.
 * The same content gives the same bytes.
 */
public final class PdfRenderer {
  private final ImageSource images;
  private final CharacterSource characters;
  private final PrintStyle style;
  private final Prints prints;
  private final Templates templates;
  private final PdfEngine engine;
  private final Hyphenation hyphenation = new Hyphenation();

  /**
   * Prints what is in this plan in the style of a theme.
   *
   * @throws UncheckedIOException when the theme has a font that is none
   */
  public PdfRenderer(SitePlan plan, Theme theme, ImageSource images, CharacterSource characters) {
    this.images = images;
    this.characters = characters;
    this.templates = new Templates(theme, PrintStyle.FOLDER);
    try {
      this.style = PrintStyle.of(theme);
      this.engine = new PdfEngine(style);
      this.prints = new Prints(plan, style.css());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The PDF of a document, a gemeente, a wettelijk kader, a thema or a bouwsteen, for the place on
   * the site where it is linked from.
   */
  public Pdf render(Thing thing) {
    Findings findings = new Findings();
    Print print = prints.of(thing);
    PaperContext context = print.context();
    String html = templates.fill(print.template(), print.values());
    org.w3c.dom.Document page = Xhtml.parse(html);
    PageFlow.settle(page);
    PageTags.settle(page);
    PageLinks.settle(page, context::elsewhere);
    Map<String, byte[]> shown = PageImages.settle(page, images, findings);
    report(PageText.settle(page, style, hyphenation), thing, findings);
    PageGlue.settle(page);
    PageOrder.settle(page);
    try {
      byte[] bytes = engine.render(page, shown, print.metadata(), id(html, shown));
      String path = Addresses.pdf(thing).path();
      return new Pdf(new OutputFile(path, bytes), findings.sorted());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is read or written but memory
    }
  }

  private void report(SortedSet<Integer> missing, Thing thing, Findings findings) {
    for (int character : missing) {
      Location place = characters.find(character, thing.location().file()).orElse(thing.location());
      String name = Character.toString(character);
      String number = String.format(Locale.ROOT, "U+%04X", character);
      findings.add(Rule.TEKEN_NIET_IN_LETTERTYPE, place, name, number);
    }
  }

  /** A number made of all that the PDF shows. */
  private static long id(String html, Map<String, byte[]> images) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(html.getBytes(StandardCharsets.UTF_8));
      images.values().forEach(digest::update);
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
