package nl.visiewerk.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A digest (SHA-256) of what a PDF is made of. Everything goes in with its length before it, so
 * that no two lists of things give the same bytes.
 */
final class PrintDigest {
  private final MessageDigest digest;

  PrintDigest() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /**
   * Of all that the engine gets for one PDF.
   *
   * @param settings all else; what it consists of is told by its text, as that of a record is
   */
  static PrintDigest of(Document page, Map<String, byte[]> images, Record settings) {
    PrintDigest digest = new PrintDigest();
    digest.add(page.getDocumentElement());
    images.forEach((address, bytes) -> digest.add(address).add(bytes));
    return digest.add(settings.toString());
  }

  PrintDigest add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  PrintDigest add(byte[] bytes) {
    add(bytes.length);
    digest.update(bytes);
    return this;
  }

  private void add(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
  }

  private void add(Node node) {
    String value = node.getNodeValue();
    add(node.getNodeName()).add(value == null ? "" : value);
    NamedNodeMap attributes = node.getAttributes();
    int count = attributes == null ? 0 : attributes.getLength();
    add(count);
    for (int i = 0; i < count; i++) {
      add(attributes.item(i).getNodeName()).add(attributes.item(i).getNodeValue());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      add(child);
    }
    add(-1); // it ends here, and what follows is not in it
  }

  /** Ends it. */
  byte[] bytes() {
    return digest.digest();
  }

  /** Ends it, as hexadecimal digits. */
  String hex() {
    return HexFormat.of().formatHex(bytes());
  }
}
