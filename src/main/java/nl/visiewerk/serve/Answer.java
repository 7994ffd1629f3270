package nl.visiewerk.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/**
 * What a request gets.
 *
 * @param status of HTTP
 * @param type the media type
 * @param location where to go instead; empty when it is here
 */
record Answer(int status, String type, byte[] body, String location) {
  private static final String TEXT = "text/plain; charset=utf-8";

  Answer(int status, String type, byte[] body) {
    this(status, type, body, "");
  }

  static Answer text(int status, String text) {
    return new Answer(status, TEXT, (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static Answer html(int status, String html) {
    return new Answer(status, MediaType.HTML, html.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The way to another path of this server.
   *
   * @param path decoded, from its first slash, of which it has no two in a row
   */
  static Answer elsewhere(String path) {
    try {
      String location = new URI(null, null, path, null).toASCIIString();
      return new Answer(301, TEXT, new byte[0], location);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
