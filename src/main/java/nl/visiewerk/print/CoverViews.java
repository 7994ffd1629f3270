package nl.visiewerk.print;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.Vaststelling;
import nl.visiewerk.print.PrintView.CoverView;
import nl.visiewerk.print.PrintView.PrintedFact;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.prose.MarkupWriter;
import nl.visiewerk.prose.ProseHtml;
import org.jspecify.annotations.Nullable;

/** Puts together the first page. */
final class CoverViews {
  private final Content content;
  private final Document document;
  private final ProseHtml html;

  CoverViews(Content content, Document document, ProseHtml html) {
    this.content = content;
    this.document = document;
    this.html = html;
  }

  /**
   * The first page.
   *
   * @param numbered whether the lines have numbers, so that it says how to use them
   */
  CoverView view(boolean numbered) {
    return new CoverView(
        content.regio(document).map(Regio::naam).orElse(""),
        soort(),
        document.titel(),
        document.ondertitel(),
        facts(numbered),
        rendition());
  }

  /** Facts by their keys, in turn with their values; those without a value are left out. */
  static List<PrintedFact> facts(@Nullable String... keysAndValues) {
    List<PrintedFact> facts = new ArrayList<>();
    for (int i = 0; i + 1 < keysAndValues.length; i += 2) {
      add(facts, String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
    }
    return List.copyOf(facts);
  }

  /** HTML that says where to find what is rendered; null when that is nothing. */
  static @Nullable String renditions(List<Document> documents) {
    return documents.isEmpty()
        ? null
        : new MarkupWriter().text(Messages.text("pdf.weergaven")).toString();
  }

  /** The same for a part of the document by itself. */
  CoverView of(String naam, String titel) {
    List<PrintedFact> facts = new ArrayList<>();
    add(facts, "document", document.titel());
    facts.addAll(facts());
    String regio = content.regio(document).map(Regio::naam).orElse("");
    return new CoverView(regio, naam, titel, null, List.copyOf(facts), rendition());
  }

  /** What the document is, unless its title says so already. */
  private @Nullable String soort() {
    String soort = Labels.of(document.documentSoort());
    String titles = document.titel() + " " + document.ondertitel();
    return titles.toLowerCase(Messages.DUTCH).contains(soort.toLowerCase(Messages.DUTCH))
        ? null
        : soort;
  }

  private List<PrintedFact> facts(boolean numbered) {
    List<PrintedFact> facts = new ArrayList<>();
    add(facts, "looptijd", Labels.alone(Labels.periode(document.looptijd())));
    add(facts, "versie", document.versie());
    add(facts, "datum", document.datum() == null ? null : Labels.datum(document.datum()));
    add(facts, "status", document.status() == null ? null : Labels.of(document.status()));
    Vaststelling vastgesteld = document.vastgesteld();
    if (vastgesteld != null) {
      String value =
          Messages.text("pdf.vastgesteld", Labels.datum(vastgesteld.op()), vastgesteld.door());
      add(facts, "vastgesteld", value);
    }
    add(facts, "uitgever", content.instellingen().uitgever());
    add(facts, "regelnummers", numbered ? Messages.text("pdf.regelnummers") : null);
    return List.copyOf(facts);
  }

  private static void add(List<PrintedFact> facts, String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      facts.add(new PrintedFact(Messages.text("pdf.omslag." + key), value));
    }
  }

  private @Nullable String rendition() {
    return document.weergaveVan() == null
        ? null
        : content
            .find(document.weergaveVan())
            .filter(Bron.class::isInstance)
            .map(bron -> html.vermelding((Bron) bron))
            .orElse("");
  }
}
