package nl.visiewerk.print;

import java.util.Map;
import java.util.function.Predicate;
import nl.visiewerk.html.PaperPages;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Thema;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.WettelijkKader;
import nl.visiewerk.site.SitePlan;

/** Puts together what is printed, for each kind of thing. Safe for several threads. */
public final class Prints {
  private final SitePlan plan;
  private final PaperPages pages;
  private final String css;
  private final Predicate<Document> numbered;

  /**
   * For what is in this plan.
   *
   * @param css the style, for in the head of each
   * @param numbered the documents of which the lines get numbers
   */
  public Prints(SitePlan plan, String css, Predicate<Document> numbered) {
    this.numbered = numbered;
    this.plan = plan;
    this.pages = new PaperPages(plan);
    this.css = css;
  }

  /** The print of a thing of which {@link SitePlan#canBePrinted} is true. */
  public Print of(Thing thing) {
    if (thing instanceof Document document) {
      return of(document);
    }
    if (thing instanceof Gemeente gemeente) {
      return new GemeentePrint(plan, pages, gemeente, css).print();
    }
    if (thing instanceof WettelijkKader kader) {
      return new KaderPrint(plan, pages, kader, css).print();
    }
    if (thing instanceof Thema thema) {
      return new ThemaPrint(plan, pages, thema, css).print();
    }
    if (thing instanceof Bouwsteen bouwsteen) {
      return new BouwsteenPrint(plan, pages, bouwsteen, css).print();
    }
    throw new IllegalArgumentException("nothing to print of " + thing.key());
  }

  private Print of(Document document) {
    PaperContext context = new PaperContext(plan, document);
    boolean lines = numbered.test(document);
    PrintView view = new PrintViews(plan, document, css, context, lines).view();
    PdfMetadata metadata = PdfMetadata.of(plan.content(), document);
    return new Print(
        "document", Map.of("document", view), context, new Print.Settings(metadata, lines));
  }
}
