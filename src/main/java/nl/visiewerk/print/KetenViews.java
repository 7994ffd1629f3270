package nl.visiewerk.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.html.PrintedKeten;
import nl.visiewerk.model.Document;
import nl.visiewerk.print.PrintView.ChapterView;
import nl.visiewerk.print.PrintView.SectionView;
import nl.visiewerk.prose.MarkupWriter;
import nl.visiewerk.site.Comparison;
import nl.visiewerk.site.Keten;
import nl.visiewerk.site.SitePlan;

/** Puts together the annex that shows how the document is connected with others. */
final class KetenViews {
  private static final String ID = "_keten";

  private final SitePlan plan;
  private final Document document;
  private final PrintedKeten printed;

  KetenViews(SitePlan plan, Document document, PrintedKeten printed) {
    this.plan = plan;
    this.document = document;
    this.printed = printed;
  }

  /** The annex; empty for a document that is in no keten. */
  Optional<ChapterView> view() {
    return plan.comparables().ketens().stream()
        .filter(keten -> keten.documenten().contains(document))
        .findFirst()
        .map(this::view);
  }

  private ChapterView view(Keten keten) {
    List<SectionView> sections = new ArrayList<>();
    for (PrintedKeten.Part part : printed.parts(keten, document)) {
      String id = ID + "_" + (sections.size() + 1);
      sections.add(new SectionView(id, null, part.titel(), part.html()));
    }
    String title = Messages.text("pdf.keten");
    String names = Comparison.names(keten.documenten());
    String intro =
        new MarkupWriter().element("p", Messages.text("pdf.keten.inleiding", names)).toString();
    return new ChapterView(ID, "lijst", null, title, title, intro, List.copyOf(sections));
  }
}
