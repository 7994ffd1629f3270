package nl.visiewerk.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files below some folders, as they were at a moment. Hidden files are left out, as the build
 * passes them over: editors and git keep theirs there.
 *
 * @param files by their path
 * @param folders all folders that were looked in
 */
record Snapshot(SortedMap<Path, Stamp> files, List<Path> folders) {
  /**
   * What changes when a file does.
   *
   * @param name the path relative to the folder that was asked for, with forward slashes
   * @param key differs when another file came in the place of one that looked the same; null where
   *     the system has none
   */
  record Stamp(String name, FileTime modified, long size, @Nullable Object key) {}

  /** How these folders are now; what can't be read is not there. */
  static Snapshot of(List<Path> roots) {
    SortedMap<Path, Stamp> files = new TreeMap<>();
    List<Path> folders = new ArrayList<>();
    for (Path root : roots) {
      try {
        Path real = root.toRealPath();
        Files.walkFileTree(real, new Lister(real, files, folders));
      } catch (IOException e) {
        // The folder is gone; the build will say so.
      }
    }
    return new Snapshot(Collections.unmodifiableSortedMap(files), List.copyOf(folders));
  }

  /** The names of files that are new, changed or gone since an earlier one, sorted. */
  List<String> since(Snapshot earlier) {
    TreeSet<String> names = new TreeSet<>();
    files.forEach(
        (file, stamp) -> {
          if (!stamp.equals(earlier.files.get(file))) {
            names.add(stamp.name());
          }
        });
    earlier.files.forEach(
        (file, stamp) -> {
          if (!files.containsKey(file)) {
            names.add(stamp.name());
          }
        });
    return List.copyOf(names);
  }

  private static final class Lister extends SimpleFileVisitor<Path> {
    private final Path root;
    private final SortedMap<Path, Stamp> files;
    private final List<Path> folders;

    Lister(Path root, SortedMap<Path, Stamp> files, List<Path> folders) {
      this.root = root;
      this.files = files;
      this.folders = folders;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(root) && isHidden(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.add(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)) {
        files.put(
            file,
            new Stamp(
                root.relativize(file).toString().replace('\\', '/'),
                attributes.lastModifiedTime(),
                attributes.size(),
                attributes.fileKey()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
