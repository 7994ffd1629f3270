package nl.visiewerk.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Beheer.Beveiliging;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Status;

/**
 * A document whose years are over says so, or is replaced by another; what is said about leaks
 * still holds. Over is what ended before the date of the content; without that date nothing is
 * said.
 */
final class Expired implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .peildatum()
        .ifPresent(
            peildatum -> {
              checkDocuments(subject, peildatum, findings);
              checkSecurity(subject, peildatum, findings);
            });
  }

  private static void checkSecurity(Subject subject, LocalDate peildatum, Findings findings) {
    Beveiliging beveiliging = subject.content().instellingen().beheer().beveiliging();
    if (beveiliging != null && !beveiliging.verloopt().isAfter(peildatum)) {
      findings.add(
          Rule.BEVEILIGING_VERLOPEN, beveiliging.location(), beveiliging.verloopt().toString());
    }
  }

  private static void checkDocuments(Subject subject, LocalDate peildatum, Findings findings) {
    Set<Key> replaced = replaced(subject);
    for (Document document : subject.content().documenten()) {
      Integer tot = document.looptijd().tot();
      if (tot != null
          && tot < peildatum.getYear()
          && document.status() != Status.VERVALLEN
          && !replaced.contains(document.key())) {
        findings.add(
            Rule.DOCUMENT_VERLOPEN,
            document.location(),
            document.korteTitel(),
            String.valueOf(tot));
      }
    }
  }

  private static Set<Key> replaced(Subject subject) {
    Set<Key> replaced = new HashSet<>();
    for (Document document : subject.content().documenten()) {
      document.relaties().stream()
          .filter(relatie -> relatie.soort() == RelatieSoort.VERVANGT)
          .flatMap(relatie -> subject.content().find(relatie.doel()).stream())
          .forEach(thing -> replaced.add(thing.key()));
    }
    return replaced;
  }
}
