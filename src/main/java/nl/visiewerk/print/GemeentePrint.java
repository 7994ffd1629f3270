package nl.visiewerk.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.html.GemeenteView;
import nl.visiewerk.html.LinkView;
import nl.visiewerk.html.PaperPages;
import nl.visiewerk.html.PaperPages.GemeentePaper;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Telwoord;
import nl.visiewerk.print.PrintView.CoverView;
import nl.visiewerk.print.PrintView.HeadingView;
import nl.visiewerk.site.SitePlan;

/** Puts together what all documents mean for one gemeente. */
final class GemeentePrint {
  private final SitePlan plan;
  private final Gemeente gemeente;
  private final String css;
  private final PaperContext context;
  private final GemeentePaper paper;
  private final List<Document> documents;

  GemeentePrint(SitePlan plan, PaperPages pages, Gemeente gemeente, String css) {
    this.plan = plan;
    this.gemeente = gemeente;
    this.css = css;
    this.context = new PaperContext(plan, "");
    this.paper = pages.gemeente(gemeente, context);
    this.documents = pages.documenten(gemeente);
  }

  Print print() {
    List<PrintedCijfers> metingen = PrintedCijfers.of(paper.gemeente().cijfers(), Soort.METING);
    List<PrintedCijfers> begrotingen =
        PrintedCijfers.of(paper.gemeente().cijfers(), Soort.BEGROTING);
    Map<String, Object> values =
        Map.of(
            "document",
            frame(!metingen.isEmpty(), !begrotingen.isEmpty()),
            "page",
            paper,
            "kort",
            summary(metingen, begrotingen),
            "metingen",
            metingen,
            "begrotingen",
            begrotingen,
            "grafieken",
            metingen.stream().anyMatch(m -> !m.tabellen().isEmpty()),
            "bronnen",
            new SourceViews(plan, context).of(documents));
    return new Print("gemeente", values, context, metadata());
  }

  /** How much there is of each, with where it is. */
  private List<HeadingView> summary(
      List<PrintedCijfers> metingen, List<PrintedCijfers> begrotingen) {
    int goals =
        paper.doelen().stream()
            .flatMap(document -> document.groepen().stream())
            .mapToInt(group -> group.doelen().size())
            .sum();
    int places =
        paper.passages().stream().mapToInt(p -> p.plaatsen().size() + p.verder().size()).sum();
    List<HeadingView> lines = new ArrayList<>();
    add(lines, "_doelen", "doelen", goals, paper.doelen().size());
    add(lines, "_cijfers", "cijfers", count(metingen), gemeente.naam());
    add(lines, "_geld", "geld", count(begrotingen), gemeente.naam());
    add(lines, "_passages", "passages", places, gemeente.naam());
    return lines;
  }

  private static int count(List<PrintedCijfers> figures) {
    return figures.stream().mapToInt(PrintedCijfers::count).sum();
  }

  private static void add(
      List<HeadingView> lines, String id, String key, int count, Object argument) {
    if (count > 0) {
      String text = Messages.text("pdf.gemeente.kort." + key, count, argument);
      lines.add(new HeadingView(id, null, text, List.of()));
    }
  }

  private String site() {
    return plan.content().instellingen().naam();
  }

  private String title() {
    return Messages.text("pdf.gemeente.titel", gemeente.naam());
  }

  private PrintFrame frame(boolean figures, boolean budgets) {
    List<HeadingView> headings = new ArrayList<>();
    headings.add(heading("_kort", "pdf.gemeente.kort"));
    add(headings, "_doelen", "pdf.gemeente.doelen", !paper.doelen().isEmpty());
    add(headings, "_cijfers", "pdf.gemeente.cijfers", figures);
    add(headings, "_geld", "pdf.gemeente.geld", budgets);
    add(headings, "_passages", "pdf.gemeente.passages", !paper.passages().isEmpty());
    add(headings, "_bronnen", "pdf.bronnen", !documents.isEmpty());
    headings.add(heading("_colofon", "pdf.colofon"));
    return new PrintFrame(
        title(), css, title(), site(), null, cover(), headings, Colophon.of(plan));
  }

  private void add(List<HeadingView> headings, String id, String key, boolean isThere) {
    if (isThere) {
      headings.add(heading(id, key));
    }
  }

  private HeadingView heading(String id, String key) {
    return new HeadingView(id, null, Messages.text(key, gemeente.naam()), List.of());
  }

  private CoverView cover() {
    Content content = plan.content();
    String names = documents.stream().map(Document::korteTitel).collect(Collectors.joining("; "));
    return new CoverView(
        regios(),
        content.instellingen().naam(),
        title(),
        documents.isEmpty()
            ? null
            : Messages.text(
                "pdf.gemeente.ondertitel", Telwoord.van(documents.size()), documents.size()),
        CoverViews.facts("documenten", names, "uitgever", content.instellingen().uitgever()),
        CoverViews.renditions(documents));
  }

  /** The region that the gemeente belongs to, or did last, and those that this is part of. */
  private String regios() {
    List<GemeenteView.LidmaatschapRow> rows = paper.gemeente().regios();
    return rows.isEmpty()
        ? ""
        : Stream.concat(
                Stream.of(rows.get(rows.size() - 1).regio()),
                rows.get(rows.size() - 1).boven().stream())
            .map(LinkView::tekst)
            .collect(Collectors.joining(", "));
  }

  private PdfMetadata metadata() {
    Content content = plan.content();
    List<String> keywords =
        Stream.of(gemeente.naam(), regios()).filter(word -> !word.isEmpty()).toList();
    String subject = Messages.text("pdf.gemeente.onderwerp", content.instellingen().naam());
    return PdfMetadata.of(content, title(), subject, keywords, documents);
  }
}
