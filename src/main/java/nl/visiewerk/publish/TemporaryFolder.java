package nl.visiewerk.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder outside of all projects, for sites that are only looked at. */
public final class TemporaryFolder implements AutoCloseable {
  private final Path path;

  private TemporaryFolder(Path path) {
    this.path = path;
  }

  /** Makes a folder that is new, and that only its owner can look in. */
  public static TemporaryFolder make() throws IOException {
    return new TemporaryFolder(Files.createTempDirectory("visiewerk-"));
  }

  public Path path() {
    return path;
  }

  /** Deletes the folder with all that is in it, if that can be done. */
  @Override
  public void close() {
    try {
      new FolderTree(path).delete();
    } catch (IOException e) {
      // The system empties this place by itself.
    }
  }
}
