package nl.visiewerk.check;

import java.util.List;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.Placeholder;
import nl.visiewerk.model.PlainText;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Thing;

/** No chapter is empty, and no text is still to come. */
final class UnfinishedText implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    Content content = subject.content();
    for (Document document : content.documenten()) {
      for (Hoofdstuk hoofdstuk : document.hoofdstukken()) {
        if (subject.isWhole(document) && PlainText.of(hoofdstuk, content).isEmpty()) {
          findings.add(Rule.HOOFDSTUK_LEEG, hoofdstuk.location());
        }
        check(content, hoofdstuk, hoofdstuk.tekst(), findings);
      }
      for (Bouwsteen bouwsteen : document.bouwstenen()) {
        check(content, bouwsteen, bouwsteen.tekst(), findings);
      }
    }
  }

  private static void check(Content content, Thing owner, Prose prose, Findings findings) {
    Prose intro = new Prose(prose.scope(), prose.blokken(), List.of(), prose.voetnoten());
    report(owner, PlainText.of(intro, content), findings);
    prose.paragrafen().forEach(paragraaf -> check(content, paragraaf, findings));
  }

  private static void check(Content content, Paragraaf paragraaf, Findings findings) {
    Paragraaf own =
        new Paragraaf(
            paragraaf.key(),
            paragraaf.nummer(),
            paragraaf.titel(),
            paragraaf.niveau(),
            paragraaf.blokken(),
            List.of(),
            paragraaf.location());
    report(paragraaf, PlainText.of(own, content), findings);
    paragraaf.paragrafen().forEach(deeper -> check(content, deeper, findings));
  }

  private static void report(Thing owner, List<String> blocks, Findings findings) {
    for (String block : blocks) {
      if (Placeholder.isIn(block)) {
        findings.add(Rule.TEKST_VOORLOPIG, owner.location(), block);
      }
    }
  }
}
