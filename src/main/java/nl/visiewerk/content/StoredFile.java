package nl.visiewerk.content;

import java.io.IOException;
import java.io.InputStream;

/** A file of the content, wherever it is kept. */
public interface StoredFile {
  /** Its size in bytes. */
  long size() throws IOException;

  /** Its bytes, from the first, for who does not need them all. */
  InputStream open() throws IOException;

  /** All its bytes. */
  byte[] bytes() throws IOException;

  /** Whether it is no file but a symbolic link, which is never followed. */
  default boolean isLink() {
    return false;
  }
}
