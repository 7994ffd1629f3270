package nl.visiewerk.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Files that took long to make, kept from one run to the next. An entry is a file with the name of
 * its key: a checksum, then the bytes. Entries come by a rename and are never changed, so that runs
 * side by side can use the same ones, and it is no harm when one of them is taken away.
 *
 * <p>Nothing here is a reason to fail: what can't be read is made again, and what can't be written
 * is not kept.
 */
public final class Cache {
  /** Some hundred documents: what other sites, or the same one a while ago, made of them. */
  static final long MOST_UNUSED = 64L << 20;

  private static final int CHECKSUM_LENGTH = 32;

  private final Path folder;
  private final Path run;
  private final long mostUnused;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /**
   * A cache.
   *
   * @param folder with the entries; need not be there yet
   * @param run a folder of this run, on the same file system
   * @param mostUnused how many bytes may stay that this run did not use
   */
  Cache(Path folder, Path run, long mostUnused) {
    this.folder = folder;
    this.run = run;
    this.mostUnused = mostUnused;
  }

  /**
   * The bytes with this key, as they were kept or else as {@code make} makes them. Safe for several
   * threads.
   *
   * @param key letters and digits; says all about the bytes
   */
  public byte[] get(String key, Supplier<byte[]> make) {
    used.add(key);
    Optional<byte[]> kept = read(key);
    if (kept.isPresent()) {
      return kept.get();
    }
    byte[] made = make.get();
    keep(key, made);
    return made;
  }

  private Optional<byte[]> read(String key) {
    Path entry = folder.resolve(key);
    try {
      if (!isThere() || !Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      byte[] file = Files.readAllBytes(entry);
      byte[] bytes = Arrays.copyOfRange(file, Math.min(CHECKSUM_LENGTH, file.length), file.length);
      boolean sound = Arrays.equals(Arrays.copyOf(file, CHECKSUM_LENGTH), checksum(key, bytes));
      return sound ? Optional.of(bytes) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void keep(String key, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      if (!isThere()) {
        return;
      }
      Path made = Files.createTempFile(run, "bewaar-", "");
      Files.write(made, checksum(key, bytes));
      Files.write(made, bytes, StandardOpenOption.APPEND);
      Files.move(made, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // It is made again by the next run; what is left of it goes with the folder of this one.
    }
  }

  /** A link in its place is not followed: there would be files of others to delete. */
  private boolean isThere() {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Deletes what this run did not use, but for some that was used last: there may be other sites
   * that share this cache. Does nothing when this run used no cache at all.
   */
  void tidy() {
    if (used.isEmpty() || !isThere()) {
      return;
    }
    try {
      long room = mostUnused;
      for (Entry entry : entries()) {
        if (used.contains(entry.key())) {
          Files.setLastModifiedTime(entry.file(), Files.getLastModifiedTime(run));
        } else {
          room -= entry.size();
          if (room < 0) {
            Files.deleteIfExists(entry.file());
          }
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // The next run tries again.
    }
  }

  private record Entry(Path file, FileTime lastUsed, long size) {
    String key() {
      return file.getFileName().toString();
    }
  }

  /** All of them, beginning with what was used last. */
  private List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        BasicFileAttributes found =
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        entries.add(new Entry(file, found.lastModifiedTime(), found.size()));
      }
    }
    entries.sort(Comparator.comparing(Entry::lastUsed).reversed().thenComparing(Entry::file));
    return entries;
  }

  /** Of the key too, so that an entry under another name is not taken for what it is not. */
  private static byte[] checksum(String key, byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(key.getBytes(UTF_8));
      return digest.digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
