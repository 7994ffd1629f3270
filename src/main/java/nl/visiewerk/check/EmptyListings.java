package nl.visiewerk.check;

import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.ProseWalker;

/** Every list that is placed in a text of a document holds something. */
final class EmptyListings implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    ProseWalker walker =
        new ProseWalker() {
          @Override
          protected void listing(Block.Listing listing) {
            if (listing.selection().from(subject.content()).isEmpty()) {
              findings.add(Rule.KEUZE_LEEG, listing.selection().location());
            }
          }
        };
    for (Document document : subject.content().documenten()) {
      if (subject.isWhole(document)) {
        document.hoofdstukken().forEach(hoofdstuk -> walker.walk(hoofdstuk.tekst()));
        document.bouwstenen().forEach(bouwsteen -> walker.walk(bouwsteen.tekst()));
      }
    }
  }
}
