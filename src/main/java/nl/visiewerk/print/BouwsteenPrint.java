package nl.visiewerk.print;

import java.util.List;
import java.util.Map;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.html.BouwsteenView;
import nl.visiewerk.html.PaperPages;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.print.PrintView.HeadingView;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.prose.ProseHtml;
import nl.visiewerk.site.SitePlan;

/** Puts together one bouwsteen by itself. */
final class BouwsteenPrint {
  private final SitePlan plan;
  private final PaperPages pages;
  private final Bouwsteen bouwsteen;
  private final Document document;
  private final String css;
  private final PaperContext context;

  BouwsteenPrint(SitePlan plan, PaperPages pages, Bouwsteen bouwsteen, String css) {
    this.plan = plan;
    this.pages = pages;
    this.bouwsteen = bouwsteen;
    this.document = plan.content().document(bouwsteen.key().scope()).orElseThrow();
    this.css = css;
    this.context = new PaperContext(plan, document.id());
  }

  Print print() {
    BouwsteenView view = pages.bouwsteen(document, bouwsteen, context);
    Map<String, Object> values = Map.of("document", frame(view), "page", view);
    String name = Labels.naam(bouwsteen);
    PdfMetadata metadata =
        PdfMetadata.of(
            plan.content(),
            Messages.text("pdf.bouwsteen.titel", name, bouwsteen.titel()),
            Messages.text("pdf.bouwsteen.onderwerp", document.titel()),
            List.of(Labels.of(bouwsteen.soort()), document.korteTitel()),
            List.of(document));
    return new Print("bouwsteen", values, context, metadata);
  }

  private PrintFrame frame(BouwsteenView view) {
    ProseHtml html = new ProseHtml(plan.content(), context);
    String name = Labels.naam(bouwsteen);
    return new PrintFrame(
        Messages.text("pdf.bouwsteen.titel", name, bouwsteen.titel()),
        css,
        document.korteTitel(),
        plan.content().instellingen().naam(),
        PrintViews.mark(document.status()),
        new CoverViews(plan.content(), document, html).of(name, bouwsteen.titel()),
        List.of(
            new HeadingView(
                "_titel", null, bouwsteen.titel(), headings(bouwsteen.tekst().paragrafen())),
            new HeadingView("_colofon", null, Messages.text("pdf.colofon"), List.of())),
        Colophon.of(plan, view.citaat()));
  }

  private static List<HeadingView> headings(List<Paragraaf> paragrafen) {
    return paragrafen.stream()
        .map(p -> new HeadingView(p.key().id(), p.nummer(), p.titel(), headings(p.paragrafen())))
        .toList();
  }
}
