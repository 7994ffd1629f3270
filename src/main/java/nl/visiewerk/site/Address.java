package nl.visiewerk.site;

import org.jspecify.annotations.Nullable;

/**
 * A place on the site.
 *
 * @param path the page's path from the root of the site, with forward slashes
 * @param anchor the id of an element on it; empty for the page itself
 */
public record Address(String path, String anchor) {
  private static final int SPREAD = 0x9E3779B1;

  // Written out for speed, as those of Key, and for the same reason with a large factor.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Address address
        && anchor.equals(address.anchor)
        && path.equals(address.path);
  }

  @Override
  public int hashCode() {
    return SPREAD * path.hashCode() + anchor.hashCode();
  }

  /** The page itself. */
  public static Address of(String path) {
    return new Address(path, "");
  }

  /**
   * The link to here from a page, relative so that the site works in any folder and from disk. Only
   * the anchor when it is on that same page.
   */
  public String from(String fromPath) {
    String fragment = fragment();
    if (fromPath.equals(path)) {
      return fragment.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : fragment;
    }
    return relative(fromPath, path) + fragment;
  }

  /** The end of a link to here: a hash with the anchor, or nothing. */
  String fragment() {
    return anchor.isEmpty() ? "" : "#" + anchor;
  }

  private static String relative(String from, String to) {
    int common = 0;
    int next = from.indexOf('/') + 1;
    while (next > 0 && to.startsWith(from.substring(common, next), common)) {
      common = next;
      next = from.indexOf('/', common) + 1;
    }
    StringBuilder link = new StringBuilder();
    for (int slash = next; slash > 0; slash = from.indexOf('/', slash) + 1) {
      link.append("../");
    }
    return link.append(to, common, to.length()).toString();
  }
}
