package nl.visiewerk.content;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import nl.visiewerk.diagnostic.Findings;

/** The images that texts show, and the only way to their bytes. */
public final class Images {
  private final SourceFolder folder;
  private final Set<String> paths;

  Images(SourceFolder folder, Set<String> paths) {
    this.folder = folder;
    this.paths = Collections.unmodifiableSet(paths);
  }

  /** The paths of all images that are shown, relative to the content folder, sorted. */
  public Collection<String> paths() {
    return paths;
  }

  /** The bytes of an image that is shown; empty, with a finding, when it can't be read. */
  public Optional<byte[]> read(String path, Findings findings) {
    return paths.contains(path)
        ? folder.bytes(path, SourceFolder.MOST_IMAGE_BYTES, findings)
        : Optional.empty();
  }
}
