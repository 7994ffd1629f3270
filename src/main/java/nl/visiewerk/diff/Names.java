package nl.visiewerk.diff;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Thing;

/**
 * What references of one content name, such that those of the old content and of the new can be
 * compared: a thing that only got another title is the same thing.
 */
final class Names {
  private final Content content;
  private final UnaryOperator<Key> newKey;

  /**
   * @param newKey the key that a thing of this content has in the new one
   */
  Names(Content content, UnaryOperator<Key> newKey) {
    this.content = content;
    this.newKey = newKey;
  }

  Content content() {
    return content;
  }

  /** What a reference names; the reference itself when that is nothing. */
  Term of(Ref ref) {
    return content.find(ref).map(this::of).orElseGet(() -> Term.of(ref.target()));
  }

  /** A thing by its title. */
  Term of(Thing thing) {
    return new Term("\u2192" + newKey.apply(thing.key()), thing.titel());
  }

  /** The thing with this key by its title; empty when there is none. */
  Optional<Term> of(Key key) {
    return content.find(key).map(this::of);
  }
}
