package nl.visiewerk.site;

/**
 * A place on the site.
 *
 * @param path the page's path from the root of the site, with forward slashes
 * @param anchor the id of an element on it; empty for the page itself
 */
public record Address(String path, String anchor) {
  /** The page itself. */
  public static Address of(String path) {
    return new Address(path, "");
  }

  /**
   * The link to here from a page, relative so that the site works in any folder and from disk. Only
   * the anchor when it is on that same page.
   */
  public String from(String fromPath) {
    String fragment = anchor.isEmpty() ? "" : "#" + anchor;
    if (fromPath.equals(path)) {
      return fragment.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : fragment;
    }
    return relative(fromPath, path) + fragment;
  }

  private static String relative(String from, String to) {
    int common = 0;
    for (int i = 0; i < Math.min(from.length(), to.length()); i++) {
      if (from.charAt(i) != to.charAt(i)) {
        break;
      }
      if (from.charAt(i) == '/') {
        common = i + 1;
      }
    }
    long up = from.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + to.substring(common);
  }
}
