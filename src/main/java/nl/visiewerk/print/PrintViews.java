package nl.visiewerk.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.html.PrintedKeten;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.HoofdstukSoort;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.Status;
import nl.visiewerk.print.PrintView.ChapterView;
import nl.visiewerk.print.PrintView.HeadingView;
import nl.visiewerk.print.PrintView.PrintedKader;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.prose.ProseHtml;
import nl.visiewerk.site.SitePlan;
import org.jspecify.annotations.Nullable;

/** Puts together what of a document is printed: its chapters, and what comes after them. */
final class PrintViews {
  /** With fewer annexes a page that announces them is in the way. */
  private static final int LEAST_ANNEXES = 3;

  private final SitePlan plan;
  private final Document document;
  private final String css;
  private final boolean numbered;
  private final ProseHtml html;
  private final KetenViews ketens;

  /**
   * For one document; the page that shows it gets its links and images from the context.
   *
   * @param numbered whether its lines get numbers
   */
  PrintViews(SitePlan plan, Document document, String css, PaperContext context, boolean numbered) {
    this.plan = plan;
    this.document = document;
    this.css = css;
    this.numbered = numbered;
    this.html = new ProseHtml(plan.content(), context);
    this.ketens = new KetenViews(plan, document, new PrintedKeten(context));
  }

  PrintView view() {
    List<ChapterView> chapters = new ArrayList<>();
    for (Hoofdstuk hoofdstuk : document.hoofdstukken()) {
      chapters.add(chapter(hoofdstuk));
    }
    List<ChapterView> lists =
        Stream.concat(
                new Appendices(plan.content(), document, html).all().stream(),
                ketens.view().stream())
            .toList();
    chapters.addAll(lists);
    List<PrintedKader> kaders = new KaderViews(plan, document, html).all();
    List<HeadingView> bijlagen = annexes(lists, kaders);
    List<HeadingView> resultaten = new ResultatenView(plan.content(), document).all();
    return new PrintView(
        PdfMetadata.of(plan.content(), document).title(),
        css,
        document.korteTitel(),
        mark(document.status()),
        new CoverViews(plan.content(), document, html).view(numbered),
        withPart(contents(lists, kaders, resultaten, 2, 1), bijlagen),
        withPart(contents(lists, kaders, resultaten, 4, 2), bijlagen),
        resultaten,
        bijlagen,
        List.copyOf(chapters),
        kaders,
        Colophon.of(plan));
  }

  /** What a document with this status is marked with; null when it needs no mark. */
  static @Nullable String mark(@Nullable Status status) {
    return Optional.ofNullable(status)
        .map(s -> "pdf.merk." + s.woord())
        .filter(Messages::has)
        .map(Messages::text)
        .orElse(null);
  }

  private ChapterView chapter(Hoofdstuk hoofdstuk) {
    return new ChapterView(
        hoofdstuk.key().id(),
        hoofdstuk.hoofdstukSoort().woord(),
        Labels.nummer(hoofdstuk),
        hoofdstuk.titel(),
        hoofdstuk.titel(),
        html.text(hoofdstuk.tekst(), 2),
        List.of());
  }

  /** What comes after the chapters, when there is so much of it that it is a part by itself. */
  private List<HeadingView> annexes(List<ChapterView> lists, List<PrintedKader> kaders) {
    List<HeadingView> annexes =
        Stream.of(
                document.hoofdstukken().stream()
                    .dropWhile(h -> h.hoofdstukSoort() != HoofdstukSoort.BIJLAGE)
                    .map(PrintViews::heading),
                lists.stream().map(PrintViews::heading),
                kaders.stream().map(PrintViews::heading))
            .flatMap(headings -> headings)
            .map(heading -> heading.cut(1))
            .toList();
    boolean beginsWithKader = annexes.size() <= kaders.size();
    return beginsWithKader || annexes.size() < LEAST_ANNEXES ? List.of() : annexes;
  }

  /** These headings, with that of the part with annexes before the first of those. */
  private static List<HeadingView> withPart(
      List<HeadingView> headings, List<HeadingView> bijlagen) {
    return headings.stream()
        .flatMap(
            heading ->
                !bijlagen.isEmpty() && heading.id().equals(bijlagen.get(0).id())
                    ? Stream.of(own("_bijlagen", "pdf.bijlagen"), heading)
                    : Stream.of(heading))
        .toList();
  }

  private List<HeadingView> contents(
      List<ChapterView> lists,
      List<PrintedKader> kaders,
      List<HeadingView> resultaten,
      int depth,
      int depthOfKaders) {
    Stream<HeadingView> results =
        resultaten.isEmpty() ? Stream.of() : Stream.of(own("_lijst-resultaten", "pdf.resultaten"));
    return Stream.of(
            results,
            document.hoofdstukken().stream().map(h -> heading(h).cut(depth)),
            lists.stream().map(list -> heading(list).cut(depth)),
            kaders.stream().map(kader -> heading(kader).cut(depthOfKaders)),
            Stream.of(own("_colofon", "pdf.colofon")))
        .flatMap(headings -> headings)
        .toList();
  }

  /** A heading that every document has in the same words. */
  private static HeadingView own(String id, String title) {
    return new HeadingView(id, null, Messages.text(title), List.of());
  }

  private static HeadingView heading(Hoofdstuk hoofdstuk) {
    return new HeadingView(
        hoofdstuk.key().id(),
        Labels.nummer(hoofdstuk),
        hoofdstuk.titel(),
        headings(hoofdstuk.tekst().paragrafen()));
  }

  private static List<HeadingView> headings(List<Paragraaf> paragrafen) {
    return paragrafen.stream()
        .map(p -> new HeadingView(p.key().id(), p.nummer(), p.titel(), headings(p.paragrafen())))
        .toList();
  }

  private static HeadingView heading(ChapterView list) {
    List<HeadingView> below =
        list.secties().stream()
            .map(s -> new HeadingView(s.id(), s.nummer(), s.titel(), List.of()))
            .toList();
    return new HeadingView(list.id(), list.nummer(), list.titel(), below);
  }

  private static HeadingView heading(PrintedKader kader) {
    List<HeadingView> parts =
        kader.onderdelen().stream()
            .map(part -> new HeadingView(part.id(), part.nummer(), part.titel(), List.of()))
            .toList();
    return new HeadingView(kader.id(), null, kader.titel(), parts);
  }
}
