package nl.visiewerk.check;

import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Regio;

/** Every gemeente is in a region, and no region is part of itself. */
final class Regions implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    Content content = subject.content();
    for (Gemeente gemeente : content.gemeenten()) {
      if (gemeente.regios().isEmpty()) {
        findings.add(Rule.GEMEENTE_ZONDER_REGIO, gemeente.location(), gemeente.naam());
      }
    }
    for (Regio regio : content.regios()) {
      if (isPartOfItself(content, regio)) {
        findings.add(Rule.REGIO_IN_KRING, regio.location(), regio.naam());
      }
    }
  }

  private static boolean isPartOfItself(Content content, Regio regio) {
    Ref whole = regio.onderdeelVan();
    return whole != null
        && content.upwards(whole).stream().anyMatch(part -> part.key().equals(regio.key()));
  }
}
