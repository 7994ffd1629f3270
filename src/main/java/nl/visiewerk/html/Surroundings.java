package nl.visiewerk.html;

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
  record Place(String root, String section, boolean isSection, boolean isSearch) {}
}
