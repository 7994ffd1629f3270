package nl.visiewerk.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;

/**
 * The files below a content folder, by their path relative to it with forward slashes, in the order
 * of those paths. Nothing outside the folder is reached: symbolic links are reported and left out,
 * files and folders whose name begins with a dot are passed over. The same holds for a folder that
 * is kept elsewhere than on disk.
 */
final class SourceFolder {
  /** A file over this size is no policy text; it also bounds the memory that reading takes. */
  static final long MOST_BYTES = 1_000_000;

  /** The same for an image. */
  static final long MOST_IMAGE_BYTES = 20_000_000;

  /** A path with a file or folder whose name begins with a dot. */
  private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.");

  private final SortedMap<String, StoredFile> files;

  private SourceFolder(SortedMap<String, StoredFile> files) {
    this.files = Collections.unmodifiableSortedMap(files);
  }

  /** A file on disk, which had this size when it was found. */
  private record DiskFile(Path path, long size) implements StoredFile {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }

    @Override
    public byte[] bytes() throws IOException {
      return Files.readAllBytes(path);
    }
  }

  /** These files, by their path in the folder. */
  static SourceFolder of(Map<String, ? extends StoredFile> stored, Findings findings) {
    SortedMap<String, StoredFile> files = new TreeMap<>();
    stored.forEach(
        (path, file) -> {
          if (HIDDEN.matcher(path).find()) {
            return;
          }
          if (file.isLink()) {
            findings.add(Rule.BESTAND_IS_KOPPELING, Location.startOf(path));
          } else {
            files.put(path, file);
          }
        });
    return new SourceFolder(files);
  }

  /** Lists the files below {@code root}; what can't be listed is a finding. */
  static SourceFolder list(Path root, Findings findings) {
    SortedMap<String, StoredFile> files = new TreeMap<>();
    try {
      // The folder itself may be a link: whoever named it meant what is there.
      Path real = root.toRealPath();
      Files.walkFileTree(real, new Lister(real, files, findings));
    } catch (IOException e) {
      findings.add(Rule.BESTAND_ONLEESBAAR, Location.startOf("."));
    }
    return new SourceFolder(files);
  }

  /** All paths, sorted. */
  Collection<String> paths() {
    return files.keySet();
  }

  boolean contains(String path) {
    return files.containsKey(path);
  }

  /** The paths below a folder, sorted; the folder's name ends with a slash. */
  List<String> below(String folder) {
    return List.copyOf(files.subMap(folder, folder + Character.MAX_VALUE).keySet());
  }

  /** The file's text; empty, with a finding, when it can't be read as text. */
  Optional<SourceText> text(String path, Findings findings) {
    return bytes(path, MOST_BYTES, findings)
        .flatMap(bytes -> SourceText.decode(path, bytes, findings));
  }

  /** The file's bytes; empty, with a finding, when it can't be read or is too large. */
  Optional<byte[]> bytes(String path, long most, Findings findings) {
    StoredFile file = files.get(path);
    if (file == null) {
      return Optional.empty();
    }
    try {
      if (file.size() > most) {
        findings.add(Rule.BESTAND_TE_GROOT, Location.startOf(path), (int) (most / 1_000_000));
        return Optional.empty();
      }
      return Optional.of(file.bytes());
    } catch (IOException e) {
      findings.add(Rule.BESTAND_ONLEESBAAR, Location.startOf(path));
      return Optional.empty();
    }
  }

  /** The first bytes of a file, each as a character; empty when it can't be read. */
  String start(String path) {
    return read(path, bytes -> Optional.of(bytes.readNBytes(8)))
        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
        .orElse("");
  }

  /** Takes something out of the bytes of a file. */
  interface Extract<T> {
    Optional<T> from(InputStream bytes) throws IOException;
  }

  /** What can be taken out of a file without reading all of it; empty when it can't be read. */
  <T> Optional<T> read(String path, Extract<T> extract) {
    StoredFile file = files.get(path);
    if (file == null) {
      return Optional.empty();
    }
    try (InputStream bytes = new BufferedInputStream(file.open())) {
      return extract.from(bytes);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static final class Lister extends SimpleFileVisitor<Path> {
    private final Path root;
    private final SortedMap<String, StoredFile> files;
    private final Findings findings;

    Lister(Path root, SortedMap<String, StoredFile> files, Findings findings) {
      this.root = root;
      this.files = files;
      this.findings = findings;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      return !dir.equals(root) && isHidden(dir)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (!attributes.isRegularFile()) {
        findings.add(Rule.BESTAND_IS_KOPPELING, Location.startOf(relative(file)));
      } else {
        files.put(relative(file), new DiskFile(file, attributes.size()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      findings.add(Rule.BESTAND_ONLEESBAAR, Location.startOf(relative(file)));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private String relative(Path file) {
      return root.relativize(file).toString().replace('\\', '/');
    }
  }
}
