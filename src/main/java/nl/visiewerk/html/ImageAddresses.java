package nl.visiewerk.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.visiewerk.site.Address;

/** Where on the site the images of the content are. */
public final class ImageAddresses {
  private static final String FOLDER = "afbeeldingen/";

  private ImageAddresses() {}

  /**
   * Where an image is.
   *
   * @param image its path relative to the content folder
   */
  public static Address address(String image) {
    return Address.of(FOLDER + image);
  }

  /** A path as links write it: what is special in an address is encoded. */
  static String url(String path) {
    StringBuilder url = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > 0 && (Character.isLetterOrDigit(b) || "-._~/".indexOf(b) >= 0);
      url.append(plain ? Character.toString(b) : String.format(Locale.ROOT, "%%%02X", b));
    }
    return url.toString();
  }
}
