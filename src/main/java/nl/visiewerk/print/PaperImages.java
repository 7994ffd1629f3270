package nl.visiewerk.print;

/** How a print page names an image: with a scheme of its own, which nothing else answers to. */
public final class PaperImages {
  /** What an address begins with, without the colon. */
  public static final String SCHEME = "afbeelding";

  private PaperImages() {}

  /** The address on a print page of the image with this path. */
  static String address(String path) {
    return SCHEME + ":" + path;
  }

  /** The path of the image with this address. */
  public static String path(String address) {
    return address.startsWith(SCHEME + ":") ? address.substring(SCHEME.length() + 1) : address;
  }
}
