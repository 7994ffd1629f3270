package nl.visiewerk.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.html.FactView;
import nl.visiewerk.html.KaderSummary;
import nl.visiewerk.html.KaderView;
import nl.visiewerk.html.LinkView;
import nl.visiewerk.html.OnderdeelView;
import nl.visiewerk.html.PaperPages;
import nl.visiewerk.html.PaperPages.KaderPaper;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.WettelijkKader;
import nl.visiewerk.print.PrintView.CoverView;
import nl.visiewerk.print.PrintView.HeadingView;
import nl.visiewerk.print.PrintView.PrintedFact;
import nl.visiewerk.site.SitePlan;

/** Puts together the matrix of a kader: its parts against the documents that it binds. */
final class KaderPrint {
  /** The columns that a sheet on its side has room for, beside the names of the parts. */
  private static final int MOST = 5;

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
  public record DeelView(String id, String titel, OnderdeelView onderdeel) {}

  Print print() {
    List<DeelView> parts = parts();
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

  private List<MatrixView> matrices() {
    KaderView view = paper.kader();
    List<MatrixView> matrices = new ArrayList<>();
    for (int from = 0; from < documents.size(); from += MOST) {
      int start = from;
      int end = Math.min(from + MOST, documents.size());
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

  private List<DeelView> parts() {
    List<DeelView> parts = new ArrayList<>();
    for (int i = 0; i < paper.onderdelen().size(); i++) {
      String href = paper.kader().onderdelen().get(i).onderdeel().href();
      String titel = kader.onderdelen().get(i).titel();
      parts.add(new DeelView(href.substring(1), titel, paper.onderdelen().get(i)));
    }
    return parts;
  }

  private String site() {
    return plan.content().instellingen().naam();
  }

  private String title() {
    return Messages.text("pdf.matrix.titel", kader.titel());
  }

  private PrintFrame frame(List<DeelView> parts) {
    List<HeadingView> headings = new ArrayList<>();
    headings.add(heading("_kader", "pdf.matrix.kader", List.of()));
    headings.add(heading("_matrix", "site.kader.matrix", List.of()));
    List<HeadingView> below =
        parts.stream()
            .map(p -> new HeadingView(p.id(), p.onderdeel().nummer(), p.titel(), List.of()))
            .toList();
    headings.add(heading("_delen", "pdf.matrix.delen", below));
    headings.add(heading("_bronnen", "pdf.bronnen", List.of()));
    headings.add(heading("_colofon", "pdf.colofon", List.of()));
    return new PrintFrame(
        title(), css, title(), site(), null, cover(), headings, Colophon.of(plan));
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
        Messages.text("pdf.matrix.ondertitel", kader.onderdelen().size(), documents.size()),
        facts(),
        CoverViews.renditions(documents));
  }

  private List<PrintedFact> facts() {
    List<PrintedFact> facts = new ArrayList<>();
    for (FactView fact : paper.kader().kenmerken()) {
      String names = fact.links().stream().map(LinkView::tekst).collect(Collectors.joining("; "));
      facts.add(new PrintedFact(fact.term(), fact.tekst().isEmpty() ? names : fact.tekst()));
    }
    facts.addAll(CoverViews.facts("uitgever", plan.content().instellingen().uitgever()));
    return List.copyOf(facts);
  }

  private PdfMetadata metadata() {
    Content content = plan.content();
    List<String> keywords = List.of(Messages.text("pdf.matrix.soort"), kader.titel());
    String subject = Messages.text("pdf.gemeente.onderwerp", content.instellingen().naam());
    return PdfMetadata.of(content, title(), subject, keywords, documents);
  }
}
