package nl.visiewerk.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Aandachtspunt;
import nl.visiewerk.model.Aanvaarding;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Meting;

/**
 * Collects what the checks on figures find, and sets apart what the table itself accepts. A finding
 * about two tables can be accepted by either.
 */
final class FigureChecks {
  private final Findings findings;
  private final List<Aandachtspunt> aanvaard = new ArrayList<>();
  private final Set<Aanvaarding> used = new HashSet<>();

  private FigureChecks(Findings findings) {
    this.findings = findings;
  }

  /** All checks on figures; the result is what was accepted. */
  static List<Aandachtspunt> run(Content content, Findings findings) {
    FigureChecks checks = new FigureChecks(findings);
    ContradictoryFigures contradictions = new ContradictoryFigures(content, checks);
    for (Document document : content.documenten()) {
      for (Bouwsteen bouwsteen : document.bouwstenen()) {
        if (bouwsteen instanceof Begroting begroting) {
          new Sums(begroting, checks).check();
        }
        if (bouwsteen instanceof Meting meting) {
          new MetingChecks(content, document, meting, checks).check();
          contradictions.add(document, meting);
        }
      }
    }
    checks.reportUnused(content);
    return List.copyOf(checks.aanvaard);
  }

  /** Something about one table. */
  void add(Cijfertabel tabel, Rule rule, Location location, Object... arguments) {
    add(tabel, tabel, rule, location, arguments);
  }

  /** Something about two tables. */
  void add(Cijfertabel tabel, Cijfertabel ook, Rule rule, Location location, Object... arguments) {
    Finding finding = Finding.of(rule, location, arguments);
    List<Aanvaarding> accepted = new ArrayList<>();
    aanvaarding(tabel, rule).ifPresent(accepted::add);
    aanvaarding(ook, rule).ifPresent(accepted::add);
    if (accepted.isEmpty()) {
      findings.add(finding);
      return;
    }
    used.addAll(accepted);
    aanvaard.add(new Aandachtspunt(tabel, ook, finding, accepted.get(0).reden()));
  }

  private static Optional<Aanvaarding> aanvaarding(Cijfertabel tabel, Rule rule) {
    return tabel.aanvaard().stream().filter(a -> a.regel().equals(rule.id())).findFirst();
  }

  private void reportUnused(Content content) {
    content.documenten().stream()
        .flatMap(document -> document.bouwstenen().stream())
        .filter(Cijfertabel.class::isInstance)
        .map(Cijfertabel.class::cast)
        .flatMap(tabel -> tabel.aanvaard().stream())
        .filter(aanvaarding -> !used.contains(aanvaarding))
        .forEach(a -> findings.add(Rule.AANVAARDING_ONNODIG, a.location(), a.regel()));
  }
}
