package nl.visiewerk.content;

import nl.visiewerk.model.Soort;
import org.jspecify.annotations.Nullable;

/**
 * Whose text a piece of Markdown is, which decides what may stand in it.
 *
 * @param id of the chapter or bouwsteen; empty for a text that has no sections
 * @param nummer what the numbers of the sections begin with; null when they have none
 * @param mayInsert whether the text of bouwstenen can be placed in it
 * @param mayShowFigures whether tables of figures, which have a text too, can be placed in it
 */
record MarkdownOwner(
    String id, @Nullable String nummer, boolean mayInsert, boolean mayShowFigures) {
  /** A short text of something else: no headings, nothing inserted. */
  static final MarkdownOwner NONE = new MarkdownOwner("", null, false, true);

  static MarkdownOwner hoofdstuk(String id, @Nullable String nummer) {
    return new MarkdownOwner(id, nummer, true, true);
  }

  /** Inserts nothing, so that no text can hold itself. */
  static MarkdownOwner bouwsteen(Soort soort, String id) {
    return new MarkdownOwner(id, null, false, !BouwsteenReader.CIJFERTABELLEN.contains(soort));
  }

  boolean mayHaveSections() {
    return !id.isEmpty();
  }
}
