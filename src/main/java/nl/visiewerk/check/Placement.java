package nl.visiewerk.check;

import java.util.HashSet;
import java.util.Set;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.ProseWalker;

/**
 * Every bouwsteen is placed by some chapter of its document, so that its readers come across it.
 */
final class Placement implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    Content content = subject.content();
    for (Document document : content.documenten()) {
      Set<Key> placed = placed(content, document);
      for (Bouwsteen bouwsteen : document.bouwstenen()) {
        if (subject.isWhole(document) && !placed.contains(bouwsteen.key())) {
          findings.add(Rule.BOUWSTEEN_NIET_GEPLAATST, bouwsteen.location(), bouwsteen.titel());
        }
      }
    }
  }

  private static Set<Key> placed(Content content, Document document) {
    Set<Key> placed = new HashSet<>();
    ProseWalker walker =
        new ProseWalker() {
          @Override
          protected void listing(Block.Listing listing) {
            listing.selection().from(content).forEach(thing -> placed.add(thing.key()));
          }

          @Override
          protected void figures(Block.Figures figures) {
            content.find(figures.tabel()).ifPresent(thing -> placed.add(thing.key()));
          }

          @Override
          protected void insertion(Block.Insertion insertion) {
            content.find(insertion.bouwsteen()).ifPresent(thing -> placed.add(thing.key()));
          }
        };
    document.hoofdstukken().forEach(hoofdstuk -> walker.walk(hoofdstuk.tekst()));
    document.bouwstenen().forEach(bouwsteen -> walker.walk(bouwsteen.tekst()));
    return placed;
  }
}
