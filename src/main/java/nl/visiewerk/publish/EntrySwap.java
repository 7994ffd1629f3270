package nl.visiewerk.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Replaces what is in the output folder where the folder itself can't be renamed: another file
 * system is mounted there, such as a volume of a container. The new site is copied into the folder
 * first, so that the swap is only renames, one for each entry. How far it is, is told by names:
 *
 * <pre>
 * site/.visiewerk          the marker of every site; locked by who swaps
 * site/.visiewerk-nieuw    the new site: alone while it is copied
 * site/.visiewerk-oud      the previous site, of which some entries are still in their places
 * site/.visiewerk-weg      all of the previous site; entries of the new one go to their places
 * </pre>
 *
 * Who is killed before the last of these names is there leaves the previous site, who is killed
 * after it the new one; {@link #recover} puts it back or finishes it.
 */
record EntrySwap(OutputFolder output) {
  private static final String NEW = OutputFolder.MARKER + "-nieuw";
  private static final String OLD = OutputFolder.MARKER + "-oud";
  private static final String GONE = OutputFolder.MARKER + "-weg";

  /** Puts a copy of a site in the place of what is in the folder. */
  void swapIn(Path site) throws IOException {
    if (output.state() == OutputFolder.State.EMPTY) {
      OutputFolder.mark(output.path());
    }
    FolderLock lock = FolderLock.await(place(OutputFolder.MARKER));
    try {
      settle();
      try {
        new FolderTree(site).copyTo(place(NEW));
        Files.createDirectory(place(OLD));
        moveEntries(output.path(), place(OLD));
        rename(place(OLD), place(GONE));
      } finally {
        settle();
      }
    } finally {
      lock.close();
    }
  }

  /** Ends a swap that was killed, or waits for one that is not. */
  void recover() throws IOException {
    if (output.state() == OutputFolder.State.OURS && (has(NEW) || has(OLD) || has(GONE))) {
      FolderLock lock = FolderLock.await(place(OutputFolder.MARKER));
      try {
        settle();
      } finally {
        lock.close();
      }
    }
  }

  /** Puts the folder back as it was, or finishes what can't be put back any more. */
  private void settle() throws IOException {
    if (has(OLD)) {
      moveEntries(place(OLD), output.path());
      new FolderTree(place(OLD)).delete();
    }
    if (has(GONE) && has(NEW)) {
      moveEntries(place(NEW), output.path());
    }
    if (has(NEW)) {
      new FolderTree(place(NEW)).delete();
    }
    if (has(GONE)) {
      new FolderTree(place(GONE)).delete();
    }
  }

  /** Moves all that belongs to one site and not to every site. */
  private static void moveEntries(Path from, Path to) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(
            from, entry -> !OutputFolder.isReserved(entry.getFileName().toString()))) {
      all.forEach(entries::add);
    }
    for (Path entry : entries) {
      rename(entry, to.resolve(entry.getFileName()));
    }
  }

  private boolean has(String name) {
    return Files.exists(place(name), LinkOption.NOFOLLOW_LINKS);
  }

  private Path place(String name) {
    return output.path().resolve(name);
  }

  private static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
