package nl.visiewerk.html;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects text as UTF-8, encoding each piece as it comes. Most pieces of a page have no rare
 * characters and are copied as they are; in one long string a single dash would make all of it wide
 * and slow to encode.
 */
final class Utf8Writer extends Writer {
  private static final int TYPICAL_LENGTH = 16 * 1024;

  /** Of so few characters the bytes are made one by one: it costs less than an array of them. */
  private static final int SHORT = 24;

  private byte[] bytes = new byte[TYPICAL_LENGTH];
  private int length;
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
    if (half.isEmpty() && text.length() <= SHORT && isAdded(text)) {
      return;
    }
    String whole = half.isEmpty() ? text : half + text;
    int end = whole.length();
    if (end > 0 && Character.isHighSurrogate(whole.charAt(end - 1))) {
      end--;
    }
    half = whole.substring(end);
    byte[] encoded = whole.substring(0, end).getBytes(StandardCharsets.UTF_8);
    reserve(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }

  /** Adds a text of ASCII alone; false, and adds nothing, when it is another. */
  private boolean isAdded(String text) {
    int end = text.length();
    reserve(end);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return false;
      }
      bytes[length + i] = (byte) c;
    }
    length += end;
    return true;
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
