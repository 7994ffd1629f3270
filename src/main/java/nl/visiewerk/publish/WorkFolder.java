package nl.visiewerk.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The hidden folder beside the output, on the same file system, where sites are made before they
 * are renamed into place.
 *
 * <pre>
 * .visiewerk/slot          locked by who starts a run or swaps
 * .visiewerk/bouw-…/       one run: the file "bezig", locked as long as the run lives, and its site
 * .visiewerk/bewaard/      the cache
 * .visiewerk/vorige-site   the previous site; only there between the two renames of a swap
 * </pre>
 */
final class WorkFolder {
  private static final String NAME = ".visiewerk";
  private static final String RUN_PREFIX = "bouw-";
  private static final String RUN_LOCK = "bezig";
  private static final String KEPT = "bewaard";

  private final OutputFolder output;
  private final Path folder;
  private final Path previous;

  private WorkFolder(OutputFolder output, Path folder) {
    this.output = output;
    this.folder = folder;
    this.previous = folder.resolve("vorige-" + output.path().getFileName());
  }

  /** One run's own folder, until it is closed. */
  record Run(Path folder, FolderLock lock) {
    Path site() {
      return folder.resolve("site");
    }

    /** A place for something that is to be deleted with the run. */
    Path trash() throws IOException {
      return Files.createTempDirectory(folder, "weg-").resolve("weg");
    }

    /**
     * Deletes the run. What can't be deleted now is deleted by a later run, so that this is never a
     * reason to fail.
     */
    void discard() {
      try {
        lock.close();
        delete(folder);
      } catch (IOException e) {
        // The next run finds it without an owner.
      }
    }
  }

  /** The work folder of this output, made when it is not there. */
  static WorkFolder of(OutputFolder output) throws OutputRefused, IOException {
    Path folder = output.path().resolveSibling(NAME);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw new OutputRefused("geen-werkmap", folder);
      }
      Files.createDirectories(folder);
    }
    Path ignore = folder.resolve(".gitignore");
    if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
      Files.writeString(ignore, "*\n");
    }
    return new WorkFolder(output, folder);
  }

  /** Puts right what dead runs left behind, and starts a run with an empty site. */
  Run start() throws OutputRefused, IOException {
    FolderLock lock = lock();
    try {
      deleteDeadRuns();
      Path folderOfRun = Files.createTempDirectory(folder, RUN_PREFIX);
      FolderLock lockOfRun = FolderLock.await(folderOfRun.resolve(RUN_LOCK));
      Run run = new Run(folderOfRun, lockOfRun);
      boolean started = false;
      try {
        recover(run);
        output.requireReplaceable();
        Files.createDirectory(run.site());
        started = true;
      } finally {
        if (!started) {
          run.discard();
        }
      }
      return run;
    } finally {
      lock.close();
    }
  }

  /** The cache of all runs in this folder, for use by this one. */
  Cache cache(Run run) {
    return new Cache(folder.resolve(KEPT), run.folder(), Cache.MOST_UNUSED);
  }

  /**
   * Replaces the output by the site of the run. Between the two renames there is no output; who is
   * killed just there leaves the previous site for {@link #recover}.
   */
  void swapIn(Run run) throws OutputRefused, IOException {
    FolderLock lock = lock();
    try {
      recover(run);
      output.requireReplaceable();
      output.prepareSuccessor(run.site());
      boolean replaces = output.state() != OutputFolder.State.ABSENT;
      if (replaces) {
        rename(output.path(), previous);
      }
      try {
        rename(run.site(), output.path());
      } catch (IOException e) {
        if (replaces) {
          rename(previous, output.path());
        }
        throw e;
      }
      if (replaces) {
        rename(previous, run.trash());
      }
    } finally {
      lock.close();
    }
  }

  /** Ends a swap that was killed: before its second rename it is undone, after it it is done. */
  private void recover(Run run) throws IOException {
    if (!Files.exists(previous, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    switch (output.state()) {
      case ABSENT -> rename(previous, output.path());
      case EMPTY -> {
        // Someone brought the folder back from git.
        rename(output.path(), run.trash());
        rename(previous, output.path());
      }
      case OURS -> rename(previous, run.trash());
      case FOREIGN -> {
        // Refused; the previous site stays where it is until the folder is free.
      }
    }
  }

  private FolderLock lock() throws IOException {
    return FolderLock.await(folder.resolve("slot"));
  }

  private void deleteDeadRuns() throws IOException {
    try (DirectoryStream<Path> runs = Files.newDirectoryStream(folder, RUN_PREFIX + "*")) {
      for (Path run : runs) {
        if (Files.isDirectory(run, LinkOption.NOFOLLOW_LINKS)) {
          FolderLock lock = FolderLock.tryLock(run.resolve(RUN_LOCK));
          if (lock != null) {
            new Run(run, lock).discard();
          }
        }
      }
    }
  }

  private static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes a folder and all in it; symbolic links are deleted, not followed. */
  static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
