package nl.visiewerk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Copies, lists and deletes folders. */
public final class Trees {
  private Trees() {}

  /** Copies a folder over another, or nothing when it is not there. */
  public static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    for (Path source : tree(from)) {
      Path target = to.resolve(from.relativize(source).toString());
      if (Files.isDirectory(source)) {
        Files.createDirectories(target);
      } else {
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Deletes a file, or a folder with all that is in it. */
  static void delete(Path root) throws IOException {
    List<Path> found = tree(root);
    for (int i = found.size() - 1; i >= 0; i--) {
      Files.delete(found.get(i));
    }
  }

  /** The files in a folder and below it, by their paths from there with forward slashes, sorted. */
  public static List<String> files(Path root) throws IOException {
    return tree(root).stream()
        .filter(Files::isRegularFile)
        .map(path -> root.relativize(path).toString().replace('\\', '/'))
        .sorted()
        .toList();
  }

  /** A file or folder and all below it, each after what it is in. */
  private static List<Path> tree(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.sorted().toList();
    }
  }
}
