package nl.visiewerk.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/** What a request gets. */
final class Answer {
  private static final String TEXT = "text/plain; charset=utf-8";

  private final int status;
  private final String type;
  private final byte[] body;
  private final String location;

  private Answer(int status, String type, byte[] body, String location) {
    this.status = status;
    this.type = type;
    this.body = body;
    this.location = location;
  }

  /**
   * @param status of HTTP
   * @param type the media type
   */
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

  int status() {
    return status;
  }

  String type() {
    return type;
  }

  byte[] body() {
    return body;
  }

  /** Where to go instead; empty when it is here. */
  String location() {
    return location;
  }
}
