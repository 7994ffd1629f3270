package nl.visiewerk.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The program that runs, with its libraries and its Java: all that decides what becomes of a page.
 * Known by what it consists of and not by a version, which stays the same while somebody works on
 * it.
 */
final class Program {
  private Program() {}

  /** Adds to a digest what it consists of. */
  static void addTo(PrintDigest digest) throws IOException {
    digest.add(Runtime.version().toString());
    String separator = System.getProperty("path.separator", ":");
    addFiles(List.of(System.getProperty("java.class.path", "").split(separator, -1)), digest);
  }

  /** Adds what is in these jars and folders; as in a class path, they need not be there. */
  static void addFiles(List<String> classPath, PrintDigest digest) throws IOException {
    for (String entry : classPath) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        addFolder(path, digest);
      } else if (Files.isRegularFile(path)) {
        addJar(entry, digest);
      }
    }
  }

  private static void addFolder(Path folder, PrintDigest digest) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        digest.add(folder.relativize(file).toString()).add(Files.readAllBytes(file));
      }
    }
  }

  /** A jar's own list of contents has a checksum of each file: no need to read them all. */
  private static void addJar(String file, PrintDigest digest) throws IOException {
    try (ZipFile jar = new ZipFile(file)) {
      List<? extends ZipEntry> entries = Collections.list(jar.entries());
      for (ZipEntry entry : entries) {
        digest.add(entry.getName() + " " + entry.getSize() + " " + entry.getCrc());
      }
    }
  }
}
