package nl.visiewerk.html;

import org.jspecify.annotations.Nullable;

/**
 * What the pages of one section of the site have around them, as HTML.
 *
 * @param stijlen brings in stylesheets and icons
 * @param kop the head of the site with its navigation
 * @param colofon whose site it is
 */
record Surroundings(String stijlen, String kop, String colofon) {
  /**
   * What they depend on.
   *
   * @param root the way up to the root of the site, or its address
   * @param section the overview page that the page belongs to; empty when there is none
   * @param isSection whether the page is that overview itself
   * @param isSearch whether it is the search page
   */
  record Place(String root, String section, boolean isSection, boolean isSearch) {
    // Written out for speed, as those of Key.

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place place
          && root.equals(place.root)
          && section.equals(place.section)
          && isSection == place.isSection
          && isSearch == place.isSearch;
    }

    @Override
    public int hashCode() {
      return (31 * root.hashCode() + section.hashCode()) * 4
          + (isSection ? 2 : 0)
          + (isSearch ? 1 : 0);
    }
  }
}
