package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Vaststelling;
import nl.visiewerk.prose.Labels;

/** The facts about a document on its first page. */
final class DocumentFacts {
  private DocumentFacts() {}

  static List<FactView> of(Document document, PageContext here) {
    List<FactView> facts = new ArrayList<>();
    facts.add(fact("soort", Labels.of(document.documentSoort())));
    here.content()
        .regio(document)
        .ifPresent(regio -> facts.add(FactView.of(term("regio"), List.of(here.name(regio)))));
    facts.add(fact("looptijd", Labels.alone(Labels.periode(document.looptijd()))));
    if (document.versie() != null) {
      facts.add(fact("versie", document.versie()));
    }
    if (document.datum() != null) {
      facts.add(fact("datum", Labels.datum(document.datum())));
    }
    if (document.status() != null) {
      facts.add(fact("status", Labels.of(document.status())));
    }
    Vaststelling vastgesteld = document.vastgesteld();
    if (vastgesteld != null) {
      String datum = Labels.datum(vastgesteld.op());
      facts.add(fact("vastgesteld", Messages.text("site.vaststelling", datum, vastgesteld.door())));
    }
    facts.removeIf(fact -> fact.tekst().isEmpty() && fact.links().isEmpty());
    return List.copyOf(facts);
  }

  private static FactView fact(String term, String tekst) {
    return FactView.of(term(term), tekst);
  }

  private static String term(String term) {
    return Messages.text("site.kenmerk." + term);
  }
}
