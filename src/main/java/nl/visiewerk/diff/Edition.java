package nl.visiewerk.diff;

import java.util.Map;
import nl.visiewerk.model.Content;

/**
 * One of the two versions that are compared.
 *
 * @param images the files of images by their paths in the content folder, as far as they are there
 */
public record Edition(Content content, Map<String, ImageFile> images) {
  /** Keeps its own copy. */
  public Edition {
    images = Map.copyOf(images);
  }
}
