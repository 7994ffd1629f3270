package nl.visiewerk.publish;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Addresses;

/** What a URL in a file of the site leads to. */
final class LinkTarget {
  /** With a scheme, or on whatever scheme the site has. */
  private static final Pattern OUTSIDE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:|//");

  private LinkTarget() {}

  /**
   * The address that the URL means in the file with this path; empty when it is outside the site.
   * Paths that leave the root of the site, or begin at the root of the host, become addresses that
   * no file can have: the site must work in any folder. A way up from the page for addresses that
   * do not exist is for where a host shows it, and ends at the root.
   */
  static Optional<Address> of(String fromPath, String url) {
    String text = url.strip();
    if (isOutside(text)) {
      return Optional.empty();
    }
    int hash = text.indexOf('#');
    String anchor = hash < 0 ? "" : decoded(text.substring(hash + 1));
    String path = hash < 0 ? text : text.substring(0, hash);
    int query = path.indexOf('?');
    path = decoded(query < 0 ? path : path.substring(0, query));
    return Optional.of(new Address(path.isEmpty() ? fromPath : resolved(fromPath, path), anchor));
  }

  /** Most have no colon and begin with no slash, and need no closer look. */
  private static boolean isOutside(String url) {
    return (url.indexOf(':') >= 0 || url.startsWith("//")) && OUTSIDE.matcher(url).lookingAt();
  }

  private static String resolved(String fromPath, String path) {
    if (path.startsWith("/")) {
      return path;
    }
    String folder = folderOf(fromPath);
    String rest = path;
    while (rest.startsWith("../") && !folder.isEmpty()) {
      rest = rest.substring(3);
      folder = folderOf(folder.substring(0, folder.length() - 1));
    }
    if (fromPath.equals(Addresses.NIET_GEVONDEN)) {
      rest = rest.replaceFirst("^(\\.\\./)+", "");
    }
    boolean isPlain = !rest.startsWith(".") && !rest.contains("/.");
    return isPlain ? folder + rest : withoutDots(folder + rest);
  }

  /** The path up to and with its last slash; empty in the root of the site. */
  static String folderOf(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String withoutDots(String path) {
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : path.split("/", -1)) {
      if (!segment.equals("..")) {
        if (!segment.equals(".")) {
          segments.addLast(segment);
        }
      } else if (segments.pollLast() == null) {
        return path;
      }
    }
    return String.join("/", segments);
  }

  /** With {@code %xx} replaced; a percent sign that means nothing stays. */
  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (bytes[i] == '%' && high >= 0 && low >= 0) {
        decoded.write(high * 16 + low);
        i += 2;
      } else {
        decoded.write(bytes[i]);
      }
    }
    return decoded.toString(StandardCharsets.UTF_8);
  }
}
