package nl.visiewerk.html;

import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Collects text as UTF-8, encoding each piece as it comes. Most pieces of a page have no rare
 * characters and are copied as they are; in one long string a single dash would make all of it wide
 * and slow to encode.
 */
final class Utf8Writer extends Writer {
  private static final int TYPICAL_LENGTH = 16 * 1024;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(TYPICAL_LENGTH);
  private String half = "";

  @Override
  public void write(char[] characters, int offset, int length) {
    write(new String(characters, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) {
    write(text.substring(offset, offset + length));
  }

  @Override
  public void write(int character) {
    write(Character.toString((char) character));
  }

  /** Keeps the first half of a character that takes two, until the other half comes. */
  @Override
  public void write(String text) {
    String whole = half.isEmpty() ? text : half + text;
    int end = whole.length();
    if (end > 0 && Character.isHighSurrogate(whole.charAt(end - 1))) {
      end--;
    }
    half = whole.substring(end);
    bytes.writeBytes(whole.substring(0, end).getBytes(StandardCharsets.UTF_8));
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
