package nl.visiewerk.check;

import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.PlainText;

/** Every chapter says something. */
final class EmptyChapters implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    for (Document document : subject.content().documenten()) {
      for (Hoofdstuk hoofdstuk : document.hoofdstukken()) {
        if (subject.isWhole(document) && PlainText.of(hoofdstuk, subject.content()).isEmpty()) {
          findings.add(Rule.HOOFDSTUK_LEEG, hoofdstuk.location());
        }
      }
    }
  }
}
