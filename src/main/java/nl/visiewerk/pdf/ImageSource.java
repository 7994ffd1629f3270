package nl.visiewerk.pdf;

import java.util.Optional;
import nl.visiewerk.diagnostic.Findings;

/** Where the bytes of images come from; a renderer opens no file itself. */
@FunctionalInterface
public interface ImageSource {
  /**
   * The bytes of an image; empty when it can't be read.
   *
   * @param path relative to the content folder, as the text names it
   * @param findings gets the reason when there is one that a writer can mend
   */
  Optional<byte[]> read(String path, Findings findings);
}
