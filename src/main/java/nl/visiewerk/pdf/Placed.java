package nl.visiewerk.pdf;

import java.util.HashSet;
import java.util.Set;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.ProseWalker;
import nl.visiewerk.model.Thing;

/** What the chapters of a document place, directly or by way of something else that they place. */
final class Placed extends ProseWalker {
  private final Content content;
  private final Set<Key> shown = new HashSet<>();
  private final Set<Key> named = new HashSet<>();

  Placed(Content content, Document document) {
    this.content = content;
    document.hoofdstukken().forEach(hoofdstuk -> walk(hoofdstuk.tekst()));
  }

  /** Whether a reader of the chapters has seen all that there is to it. */
  boolean isPlaced(Thing thing) {
    boolean nothingToShow = thing instanceof Bouwsteen b && b.tekst().isLeeg();
    return shown.contains(thing.key()) || (nothingToShow && named.contains(thing.key()));
  }

  @Override
  protected void listing(Block.Listing listing) {
    for (Thing thing : listing.selection().from(content)) {
      named.add(thing.key());
      if (listing.form() == Block.Form.TEKSTEN
          || (listing.form() == Block.Form.TABEL && thing instanceof Begrip)) {
        show(thing);
      }
    }
  }

  @Override
  protected void insertion(Block.Insertion insertion) {
    content.find(insertion.bouwsteen()).ifPresent(this::show);
  }

  @Override
  protected void figures(Block.Figures figures) {
    content.find(figures.tabel()).ifPresent(this::show);
  }

  private void show(Thing thing) {
    if (shown.add(thing.key()) && thing instanceof Bouwsteen bouwsteen) {
      walk(bouwsteen.tekst());
    }
  }
}
