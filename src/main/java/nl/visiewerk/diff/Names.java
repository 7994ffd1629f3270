package nl.visiewerk.diff;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Thing;

/**
 * What references of one content name, and its images, such that those of the old content and of
 * the new can be compared: a thing that only got another title is the same thing.
 */
final class Names {
  private final Edition edition;
  private final UnaryOperator<Key> newKey;

  /**
   * @param newKey the key that a thing of this content has in the new one
   */
  Names(Edition edition, UnaryOperator<Key> newKey) {
    this.edition = edition;
    this.newKey = newKey;
  }

  Content content() {
    return edition.content();
  }

  /** What a reference names; the reference itself when that is nothing. */
  Term of(Ref ref) {
    return content().find(ref).map(this::of).orElseGet(() -> Term.of(ref.target()));
  }

  /** A thing by its title. */
  Term of(Thing thing) {
    return new Term("\u2192" + newKey.apply(thing.key()), thing.titel());
  }

  /** An image by its words and its file; another image under the same name is not the same. */
  Term of(Block.Figure figure) {
    String name = figure.image().substring(figure.image().lastIndexOf('/') + 1);
    ImageFile file = edition.images().get(figure.image());
    if (file == null) {
      return Term.of(Messages.text("diff.afbeelding-ontbreekt", figure.alt(), name));
    }
    String text = Messages.text("diff.afbeelding", figure.alt(), name, file.size());
    return new Term(text + " " + file.hash(), text);
  }

  /** The thing with this key by its title; empty when there is none. */
  Optional<Term> of(Key key) {
    return content().find(key).map(this::of);
  }
}
