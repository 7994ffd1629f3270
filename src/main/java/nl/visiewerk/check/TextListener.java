package nl.visiewerk.check;

import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Thing;
import org.jspecify.annotations.Nullable;

/** Hears texts, in their order, while {@link TextChecks} goes through them once. */
interface TextListener {
  /**
   * A paragraph, item, cell or title.
   *
   * @param owner the chapter, bouwsteen or other thing that it is part of; null for a text of the
   *     site itself
   * @param section the innermost section that it stands in; the owner when there is none
   */
  void text(@Nullable Thing owner, @Nullable Thing section, String block);

  /** A reference in the text of {@code owner}; null for the site itself. */
  default void reference(@Nullable Thing owner, Key target) {}

  /** All has been heard: adds what is found. */
  void report(Findings findings);
}
