package nl.visiewerk.check;

import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Placed;

/**
 * Every bouwsteen is placed by some chapter of its document, or by something that one places, so
 * that its readers come across it.
 */
final class Placement implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    Content content = subject.content();
    for (Document document : content.documenten()) {
      Placed placed = new Placed(content, document);
      for (Bouwsteen bouwsteen : document.bouwstenen()) {
        if (subject.isWhole(document) && !placed.isReached(bouwsteen)) {
          findings.add(Rule.BOUWSTEEN_NIET_GEPLAATST, bouwsteen.location(), bouwsteen.titel());
        }
      }
    }
  }
}
