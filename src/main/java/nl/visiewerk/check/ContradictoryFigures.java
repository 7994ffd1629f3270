package nl.visiewerk.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Getal;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Meting;
import nl.visiewerk.model.MetingSoort;
import nl.visiewerk.model.Thing;
import org.jspecify.annotations.Nullable;

/** The same figure (indicator, kind, year and place) is the same wherever it stands. */
final class ContradictoryFigures {
  private final Content content;
  private final Findings findings;
  private final Map<Fact, Given> given = new HashMap<>();

  /** What a figure is of; the place is null for the country. */
  private record Fact(Key indicator, boolean norm, int jaar, @Nullable Key gebied) {}

  /** Where a figure was first given. */
  private record Given(BigDecimal waarde, Document document, Location place) {}

  ContradictoryFigures(Content content, Findings findings) {
    this.content = content;
    this.findings = findings;
  }

  void add(Document document, Meting meting) {
    for (Meting.Rij rij : meting.rijen()) {
      Optional<Thing> gebied = Optional.ofNullable(rij.gebied()).flatMap(content::find);
      for (int i = 0; i < meting.kolommen().size(); i++) {
        Optional<Fact> fact = fact(meting.kolommen().get(i), gebied);
        if (fact.isPresent() && rij.waarden().get(i).isPresent()) {
          compare(document, rij, fact.get(), rij.waarden().get(i).get());
        }
      }
    }
  }

  /** A baseline and a realisation of the same year are the same figure; a norm is another. */
  private Optional<Fact> fact(Meting.Kolom kolom, Optional<Thing> gebied) {
    Integer jaar = kolom.jaar();
    return jaar == null
        ? Optional.empty()
        : content
            .find(kolom.indicator())
            .map(
                indicator ->
                    new Fact(
                        indicator.key(),
                        kolom.soort() == MetingSoort.NORM,
                        jaar,
                        gebied.map(Thing::key).orElse(null)));
  }

  private void compare(Document document, Meting.Rij rij, Fact fact, BigDecimal waarde) {
    Given first = given.putIfAbsent(fact, new Given(waarde, document, rij.location()));
    if (first != null && first.waarde().compareTo(waarde) != 0) {
      String gebied =
          Optional.ofNullable(fact.gebied())
              .flatMap(content::find)
              .map(Thing::titel)
              .orElseGet(() -> Messages.text("site.nederland"));
      String indicator = content.find(fact.indicator()).map(Thing::titel).orElse("");
      findings.add(
          Finding.of(
                  Rule.CIJFER_VERSCHILT,
                  rij.location(),
                  indicator,
                  gebied + " " + fact.jaar(),
                  Getal.van(waarde),
                  first.document().korteTitel(),
                  Getal.van(first.waarde()))
              .alsoAt(first.place()));
    }
  }
}
