package nl.visiewerk.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.html.PaperPages;
import nl.visiewerk.html.ThemaView;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thema;
import nl.visiewerk.print.PrintView.CoverView;
import nl.visiewerk.print.PrintView.HeadingView;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.SitePlan;

/** Puts together what each region says about a thema. */
final class ThemaPrint {
  private final SitePlan plan;
  private final Thema thema;
  private final String css;
  private final PaperContext context;
  private final ThemaView view;
  private final List<Document> documents;

  ThemaPrint(SitePlan plan, PaperPages pages, Thema thema, String css) {
    this.plan = plan;
    this.thema = thema;
    this.css = css;
    this.context = new PaperContext(plan, "");
    this.view = pages.thema(thema, context);
    this.documents =
        view.regios().stream()
            .flatMap(regio -> regio.documenten().stream())
            .flatMap(entry -> plan.content().document(entry.id()).stream())
            .toList();
  }

  Print print() {
    Map<String, Object> values =
        Map.of(
            "document",
            frame(),
            "page",
            view,
            "bronnen",
            new SourceViews(plan, context).of(documents));
    Content content = plan.content();
    PdfMetadata metadata =
        PdfMetadata.of(
            content,
            title(),
            Messages.text("pdf.gemeente.onderwerp", content.instellingen().naam()),
            List.of(Labels.of(Soort.THEMA), thema.naam()),
            documents);
    return new Print("thema", values, context, metadata);
  }

  private String title() {
    return Messages.text("pdf.bouwsteen.titel", Labels.of(Soort.THEMA), thema.naam());
  }

  private PrintFrame frame() {
    Content content = plan.content();
    List<HeadingView> below = new ArrayList<>();
    for (ThemaView.RegioEntry regio : view.regios()) {
      for (ThemaView.DocumentEntry entry : regio.documenten()) {
        below.add(new HeadingView("_" + entry.id(), null, entry.document().tekst(), List.of()));
      }
    }
    CoverView cover =
        new CoverView(
            content.instellingen().naam(),
            Labels.of(Soort.THEMA),
            thema.naam(),
            null,
            CoverViews.facts("uitgever", content.instellingen().uitgever()),
            CoverViews.renditions(documents));
    List<HeadingView> headings = new ArrayList<>();
    headings.add(new HeadingView("_titel", null, thema.naam(), below));
    if (!documents.isEmpty()) {
      headings.add(new HeadingView("_bronnen", null, Messages.text("pdf.bronnen"), List.of()));
    }
    headings.add(new HeadingView("_colofon", null, Messages.text("pdf.colofon"), List.of()));
    return new PrintFrame(
        title(),
        css,
        title(),
        content.instellingen().naam(),
        null,
        cover,
        headings,
        Colophon.of(plan));
  }
}
