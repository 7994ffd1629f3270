package nl.visiewerk.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.html.KaderSummary;
import nl.visiewerk.html.KaderView;
import nl.visiewerk.html.OnderdeelView;
import nl.visiewerk.html.PaperPages;
import nl.visiewerk.html.PaperPages.KaderPaper;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Telwoord;
import nl.visiewerk.model.WettelijkKader;
import nl.visiewerk.pdf.PrintView.CoverView;
import nl.visiewerk.pdf.PrintView.HeadingView;
import nl.visiewerk.site.SitePlan;

/** Puts together the matrix of a kader: its parts against the documents that it binds. */
final class KaderPrint {
  /** The columns that a sheet that stands has room for, beside the names of the parts. */
  private static final int MOST_STANDING = 3;

  /** The same for a sheet on its side. */
  private static final int MOST_LYING = 5;

  private final SitePlan plan;
  private final WettelijkKader kader;
  private final String css;
  private final PaperContext context;
  private final KaderPaper paper;
  private final List<Document> documents;

  KaderPrint(SitePlan plan, PaperPages pages, WettelijkKader kader, String css) {
    this.plan = plan;
    this.kader = kader;
    this.css = css;
    this.context = new PaperContext(plan, "");
    this.paper = pages.kader(kader, context);
    this.documents = plan.content().documenten().stream().filter(kader::bindt).toList();
  }

  /** As much of the matrix as fits on a sheet: some of the documents, all of the parts. */
  public record MatrixView(List<KaderSummary> documenten, List<KaderView.OnderdeelRow> rijen) {}

  /** What each document says of a part. */
  public record PartView(String id, String titel, OnderdeelView onderdeel) {}

  Print print() {
    List<PartView> parts = parts();
    Map<String, Object> values =
        Map.of(
            "document",
            frame(parts),
            "page",
            paper.kader(),
            "matrices",
            matrices(),
            "delen",
            parts,
            "bronnen",
            new SourceViews(plan, context).of(documents));
    return new Print("kader", values, context, metadata());
  }

  private boolean isLying() {
    return documents.size() > MOST_STANDING;
  }

  private List<MatrixView> matrices() {
    KaderView view = paper.kader();
    int most = isLying() ? MOST_LYING : MOST_STANDING;
    List<MatrixView> matrices = new ArrayList<>();
    for (int from = 0; from < documents.size(); from += most) {
      int start = from;
      int end = Math.min(from + most, documents.size());
      matrices.add(
          new MatrixView(
              view.documenten().subList(start, end),
              view.onderdelen().stream()
                  .map(
                      row ->
                          new KaderView.OnderdeelRow(
                              row.onderdeel(), row.cellen().subList(start, end)))
                  .toList()));
    }
    return matrices;
  }

  private List<PartView> parts() {
    List<PartView> parts = new ArrayList<>();
    for (int i = 0; i < paper.onderdelen().size(); i++) {
      String href = paper.kader().onderdelen().get(i).onderdeel().href();
      String titel = kader.onderdelen().get(i).titel();
      parts.add(new PartView(href.substring(1), titel, paper.onderdelen().get(i)));
    }
    return parts;
  }

  private String title() {
    return Messages.text("pdf.matrix.titel", kader.titel());
  }

  private PrintFrame frame(List<PartView> parts) {
    List<HeadingView> headings = new ArrayList<>();
    headings.add(heading("_matrix", "site.kader.matrix", List.of()));
    if (!paper.kader().gaten().isEmpty()) {
      headings.add(heading("_gaten", "site.kader.gaten", List.of()));
    }
    List<HeadingView> below =
        parts.stream()
            .map(p -> new HeadingView(p.id(), p.onderdeel().nummer(), p.titel(), List.of()))
            .toList();
    headings.add(heading("_delen", "pdf.matrix.delen", below));
    headings.add(heading("_bronnen", "pdf.bronnen", List.of()));
    headings.add(heading("_colofon", "pdf.colofon", List.of()));
    return new PrintFrame(
        title(), css, kader.titel(), null, cover(), headings, isLying(), Colophon.of(plan));
  }

  private static HeadingView heading(String id, String key, List<HeadingView> below) {
    return new HeadingView(id, null, Messages.text(key), below);
  }

  private CoverView cover() {
    Content content = plan.content();
    return new CoverView(
        content.instellingen().naam(),
        Messages.text("pdf.matrix.soort"),
        kader.titel(),
        Messages.text(
            "pdf.matrix.ondertitel",
            kader.onderdelen().size(),
            Telwoord.van(kader.onderdelen().size()),
            documents.size(),
            Telwoord.van(documents.size())),
        CoverViews.facts("uitgever", content.instellingen().uitgever()),
        CoverViews.renditions(documents));
  }

  private PdfMetadata metadata() {
    Content content = plan.content();
    List<String> keywords = List.of(Messages.text("pdf.matrix.soort"), kader.titel());
    String subject = Messages.text("pdf.gemeente.onderwerp", content.instellingen().naam());
    return PdfMetadata.of(content, title(), subject, keywords, documents);
  }
}
