package nl.visiewerk.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is no part of a site. */
public final class SingleFile {
  private SingleFile() {}

  /**
   * Writes a file as a whole or not at all; one that was there is replaced, and its folder is made
   * when it is not there.
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    Path unfinished = folder.resolve("." + file.getFileName() + ".deel");
    try {
      Files.write(unfinished, bytes);
      Files.move(unfinished, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
