package nl.visiewerk.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Resultaat;
import nl.visiewerk.model.Thing;
import nl.visiewerk.print.PrintView.HeadingView;
import nl.visiewerk.prose.ProseHtml;

/** Puts together the list of resultaten, each below what it belongs to. */
final class ResultatenView {
  private final Content content;
  private final Document document;

  ResultatenView(Content content, Document document) {
    this.content = content;
    this.document = document;
  }

  /** What the resultaten belong to, with the resultaten; empty when the document has none. */
  List<HeadingView> all() {
    Map<Optional<Thing>, List<HeadingView>> groups = new LinkedHashMap<>();
    document.bouwstenen().stream()
        .filter(Resultaat.class::isInstance)
        .map(Resultaat.class::cast)
        .forEach(r -> groups.computeIfAbsent(group(r), g -> new ArrayList<>()).add(entry(r)));
    List<HeadingView> all = new ArrayList<>();
    groups.forEach(
        (group, entries) ->
            group.ifPresentOrElse(
                thing -> all.add(new HeadingView(anchor(thing), null, thing.titel(), entries)),
                () -> all.addAll(entries)));
    return List.copyOf(all);
  }

  /** The first thing of the document that a resultaat belongs to. */
  private Optional<Thing> group(Resultaat resultaat) {
    return resultaat.kern().relaties().stream()
        .filter(relatie -> relatie.soort() == RelatieSoort.HOORT_BIJ)
        .flatMap(relatie -> content.find(relatie.doel()).stream())
        .filter(thing -> thing.key().scope().equals(document.id()))
        .findFirst();
  }

  private HeadingView entry(Resultaat resultaat) {
    return new HeadingView(anchor(resultaat), resultaat.nummer(), resultaat.titel(), List.of());
  }

  private String anchor(Thing thing) {
    return ProseHtml.anchor(thing, document.id());
  }
}
