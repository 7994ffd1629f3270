package nl.visiewerk.print;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.html.CiteView;
import nl.visiewerk.model.Instellingen;
import nl.visiewerk.model.Revision;
import nl.visiewerk.print.PrintView.PrintedFact;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.SitePlan;
import org.jspecify.annotations.Nullable;

/** Puts together the last page: from which state of the content a PDF was made, and how. */
final class Colophon {
  private Colophon() {}

  static List<PrintedFact> of(SitePlan plan) {
    List<PrintedFact> facts = new ArrayList<>();
    Instellingen settings = plan.content().instellingen();
    add(facts, "uitgever", settings.uitgever());
    add(facts, "adres", settings.adres());
    Revision revision = plan.history().revision();
    if (revision != null && !revision.id().isEmpty()) {
      add(facts, "versie", revision(revision));
    }
    add(facts, "datum", plan.history().date().map(Labels::datum).orElse(null));
    add(facts, "gemaakt", Messages.text("pdf.colofon.gemaakt.waarde"));
    add(facts, "normen", Messages.text("pdf.colofon.normen.waarde"));
    return List.copyOf(facts);
  }

  /** The same, with how to refer to what is printed. */
  static List<PrintedFact> of(SitePlan plan, CiteView cite) {
    List<PrintedFact> facts = new ArrayList<>();
    add(facts, "verwijzing", cite.verwijzing());
    add(facts, "pagina", cite.adres());
    facts.addAll(of(plan));
    return List.copyOf(facts);
  }

  private static String revision(Revision revision) {
    return revision.dirty() ? Messages.text("pdf.colofon.gewijzigd", revision.id()) : revision.id();
  }

  private static void add(List<PrintedFact> facts, String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      facts.add(new PrintedFact(Messages.text("pdf.colofon." + key), value));
    }
  }
}
