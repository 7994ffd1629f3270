package nl.visiewerk.prose;

import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Terms;
import org.jspecify.annotations.Nullable;

/** Where a text is shown, which decides what its links, images and footnotes look like. */
public interface ProseContext {
  /** On what a text is shown. */
  enum Medium {
    /**
     * A page of the site: footnotes in a list at its end, headings with a link to themselves, wide
     * tables that scroll, inserted texts with a link to their own page.
     */
    SCREEN,
    /** A sheet: each footnote where it is called, in {@code <span class="voetnoot">}. */
    PAPER
  }

  /** What it is shown on. */
  Medium medium();

  /** Whether it is this thing that the page is about: then it needs no link to it. */
  default boolean isAbout(Thing thing) {
    return false;
  }

  /** The link to a thing; null when there is nothing to link to. */
  @Nullable String href(Thing thing);

  /** The link to a place on the site; empty when it can't be reached from here. */
  String href(Address address);

  /** The link to a table of figures as CSV; null where nobody can download it. */
  default @Nullable String csv(Cijfertabel tabel) {
    return null;
  }

  /**
   * The address of an image.
   *
   * @param image its path relative to the content folder
   */
  String image(String image);

  /** The begrippen that become links where they occur, once per section. */
  Terms terms();
}
