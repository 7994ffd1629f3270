package nl.visiewerk.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Files where there were none; what is there already is never touched. */
public final class NewFiles {
  private NewFiles() {}

  /**
   * What is in the way of these files: those that are there already, and what has the name of one
   * of their folders and is none, each once.
   *
   * @param paths relative to the folder, with forward slashes
   */
  public static List<String> inTheWay(Path folder, Collection<String> paths) {
    return paths.stream()
        .flatMap(path -> obstacle(folder, path).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> obstacle(Path folder, String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      Path above = folder.resolve(path.substring(0, slash));
      if (!Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS) && isThere(above)) {
        return List.of(path.substring(0, slash));
      }
    }
    return isThere(folder.resolve(path)) ? List.of(path) : List.of();
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Writes all files, and the folders they are in. When one can't be written, those that were are
   * taken away again.
   *
   * @param files their bytes, by their paths relative to the folder
   * @throws IOException when one can't be written, or is there already
   */
  public static void write(Path folder, SortedMap<String, byte[]> files) throws IOException {
    List<Path> written = new ArrayList<>();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey()).toAbsolutePath();
        Files.createDirectories(path.resolveSibling(""));
        Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
        written.add(path);
      }
    } catch (IOException e) {
      for (Path path : written) {
        Files.deleteIfExists(path);
      }
      throw e;
    }
  }
}
