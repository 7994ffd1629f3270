package nl.visiewerk.diff;

import java.util.Arrays;

/**
 * What tells the file of an image from another one of the same name.
 *
 * @param size in bytes
 * @param hash of the bytes
 */
public record ImageFile(int size, int hash) {
  /** The file with these bytes. */
  public static ImageFile of(byte[] bytes) {
    return new ImageFile(bytes.length, Arrays.hashCode(bytes));
  }
}
