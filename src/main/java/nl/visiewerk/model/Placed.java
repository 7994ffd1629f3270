package nl.visiewerk.model;

import java.util.HashSet;
import java.util.Set;

/** What the chapters of a document place, directly or by way of something else that they place. */
public final class Placed extends ProseWalker {
  private final Content content;
  private final Set<Key> shown = new HashSet<>();
  private final Set<Key> named = new HashSet<>();
  private final Set<Key> reached = new HashSet<>();

  /** Whether the text that is walked is itself shown by a chapter, and not only reached. */
  private boolean showing = true;

  /** What the chapters of this document place. */
  public Placed(Content content, Document document) {
    this.content = content;
    document.hoofdstukken().forEach(hoofdstuk -> walk(hoofdstuk.tekst()));
  }

  /** Whether a reader of the chapters has seen all that there is to it. */
  public boolean isShown(Thing thing) {
    boolean nothingToShow = thing instanceof Bouwsteen b && b.tekst().isLeeg();
    return shown.contains(thing.key()) || (nothingToShow && named.contains(thing.key()));
  }

  /** Whether a reader who follows each link to what is placed comes across it. */
  public boolean isReached(Thing thing) {
    return reached.contains(thing.key());
  }

  @Override
  protected void listing(Block.Listing listing) {
    for (Thing thing : listing.selection().from(content)) {
      place(
          thing,
          listing.form() == Block.Form.TEKSTEN
              || (listing.form() == Block.Form.TABEL && thing instanceof Begrip));
    }
  }

  @Override
  protected void insertion(Block.Insertion insertion) {
    content.find(insertion.bouwsteen()).ifPresent(thing -> place(thing, true));
  }

  @Override
  protected void figures(Block.Figures figures) {
    content.find(figures.tabel()).ifPresent(thing -> place(thing, true));
  }

  private void place(Thing thing, boolean withText) {
    boolean isNew = reached.add(thing.key());
    if (showing) {
      named.add(thing.key());
    }
    boolean shows = showing && withText && shown.add(thing.key());
    if ((isNew || shows) && thing instanceof Bouwsteen bouwsteen) {
      boolean before = showing;
      showing = shows;
      walk(bouwsteen.tekst());
      showing = before;
    }
  }
}
