package nl.visiewerk.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import nl.visiewerk.diagnostic.Messages;

/**
 * The folder that a publication replaces as a whole.
 *
 * @param path without symbolic links, so that a rename replaces the folder and not a link to it
 * @param asked as it was asked for, for messages
 */
record OutputFolder(Path path, Path asked) {
  /** The file that says that a folder may be replaced. */
  static final String MARKER = ".visiewerk";

  /** What people put in an empty folder to keep it in git; survives every publication. */
  private static final Set<String> KEEPERS = Set.of(".gitkeep", ".gitignore");

  /** What is in the folder now. */
  enum State {
    ABSENT,
    /** Nothing, but for what keeps the folder in git. */
    EMPTY,
    /** A site that an earlier publication made. */
    OURS,
    FOREIGN
  }

  /** The folder at this path, which need not exist yet; its parent is made when it does not. */
  static OutputFolder at(Path asked) throws OutputRefused, IOException {
    if (Files.exists(asked)) {
      Path path = asked.toRealPath();
      if (!Files.isDirectory(path)) {
        throw new OutputRefused("geen-map", asked);
      }
      if (path.getParent() == null) {
        throw new OutputRefused("vreemde-map", asked);
      }
      return new OutputFolder(path, asked);
    }
    if (Files.isSymbolicLink(asked)) {
      throw new OutputRefused("geen-map", asked);
    }
    Path path = asked.toAbsolutePath().normalize();
    Path parent = Files.createDirectories(path.resolveSibling("")).toRealPath();
    return new OutputFolder(parent.resolve(path.getFileName()), asked);
  }

  State state() throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return State.ABSENT;
    }
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return State.FOREIGN;
    }
    if (Files.isRegularFile(path.resolve(MARKER), LinkOption.NOFOLLOW_LINKS)) {
      return State.OURS;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      for (Path entry : entries) {
        if (!KEEPERS.contains(entry.getFileName().toString())) {
          return State.FOREIGN;
        }
      }
    }
    return State.EMPTY;
  }

  /** Does nothing when the folder may be replaced. */
  void requireReplaceable() throws OutputRefused, IOException {
    if (state() == State.FOREIGN) {
      throw new OutputRefused("vreemde-map", asked);
    }
  }

  /** Puts in a new site what every published folder has: the marker, and what git needs. */
  void prepareSuccessor(Path site) throws IOException {
    mark(site);
    for (String keeper : KEEPERS) {
      if (Files.exists(path.resolve(keeper), LinkOption.NOFOLLOW_LINKS)) {
        Files.copy(
            path.resolve(keeper),
            site.resolve(keeper),
            StandardCopyOption.COPY_ATTRIBUTES,
            LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  /** Says of a folder that it may be replaced. */
  static void mark(Path folder) throws IOException {
    Files.writeString(folder.resolve(MARKER), Messages.text("publicatie.kenmerk") + "\n");
  }

  /** Whether a file of a site with this name would be mistaken for one of the above. */
  static boolean isReserved(String name) {
    return name.startsWith(MARKER) || KEEPERS.contains(name);
  }
}
