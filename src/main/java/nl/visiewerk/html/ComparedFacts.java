package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.html.VergelijkingView.CelView;
import nl.visiewerk.html.VergelijkingView.RijView;
import nl.visiewerk.html.VergelijkingView.SectieView;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Regio;
import nl.visiewerk.prose.Labels;

/** The facts about documents, and the gemeenten that they hold for, beside each other. */
final class ComparedFacts {
  private ComparedFacts() {}

  static SectieView of(List<Document> documenten, PageContext here) {
    List<List<FactView>> facts = documenten.stream().map(d -> DocumentFacts.of(d, here)).toList();
    Set<String> terms = new LinkedHashSet<>();
    facts.forEach(list -> list.forEach(fact -> terms.add(fact.term())));
    List<RijView> rijen = new ArrayList<>();
    for (String term : terms) {
      rijen.add(new RijView(term, null, "", facts.stream().map(list -> cell(list, term)).toList()));
    }
    String gemeenten = Messages.text("soort.gemeente.meervoud");
    rijen.add(
        new RijView(
            gemeenten, null, "", documenten.stream().map(d -> gemeenten(d, here)).toList()));
    String titel = Messages.text("site.vergelijking.kenmerken");
    return new SectieView("_kenmerken", titel, null, true, List.copyOf(rijen));
  }

  private static CelView cell(List<FactView> facts, String term) {
    Optional<FactView> fact = facts.stream().filter(f -> f.term().equals(term)).findFirst();
    return fact.map(
            f -> new CelView(f.tekst(), f.links().stream().map(PlaatsView::of).toList(), null))
        .orElseGet(() -> CelView.of(Messages.text("site.vergelijking.niet-gegeven")));
  }

  /** Those that belonged to the region when the document began. */
  private static CelView gemeenten(Document document, PageContext here) {
    Optional<Key> regio = here.content().regio(document).map(Regio::key);
    return new CelView(
        "",
        here.content().gemeenten().stream()
            .filter(g -> regio.isPresent() && here.content().hoortBij(g, regio.get(), document))
            .sorted(Labels.byName())
            .map(here::name)
            .map(PlaatsView::of)
            .toList(),
        null);
  }
}
