package nl.visiewerk.check;

import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Inline;
import nl.visiewerk.model.ProseWalker;
import nl.visiewerk.model.Selection;

/** Every list that is placed in a text holds something, and so does what is counted there. */
final class EmptyListings implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    ProseWalker walker =
        new ProseWalker() {
          @Override
          protected void listing(Block.Listing listing) {
            check(listing.selection());
          }

          @Override
          protected void count(Inline.Count count) {
            check(count.selection());
          }

          private void check(Selection selection) {
            if (selection.from(subject.content()).isEmpty()) {
              findings.add(Rule.KEUZE_LEEG, selection.location());
            }
          }
        };
    for (Content.Text text : subject.content().texts()) {
      if (subject.isWhole(text.owner())) {
        walker.walk(text.prose());
      }
    }
  }
}
