package nl.visiewerk.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.site.OutputFile;

/**
 * A site on its way to the output folder. Files are written beside it; {@link #commit} puts them in
 * its place all at once. Until then, and whenever the process dies, the output stays as it was.
 *
 * <pre>
 * try (Publication publication = Publication.open(output)) {
 *   files.forEach(publication::write);
 *   if (publication.verify().isEmpty()) {
 *     publication.commit();
 *   }
 * }
 * </pre>
 */
public final class Publication implements AutoCloseable {
  /** No drive letters, no backslashes, nothing that a file system or a URL reads otherwise. */
  private static final Pattern SAFE_SEGMENT = Pattern.compile("[^\\p{Cntrl}/\\\\:*?\"<>|]+");

  private final WorkFolder workFolder;
  private final WorkFolder.Run run;
  private final LinkVerifier links;
  private final Cache cache;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  private Publication(WorkFolder workFolder, WorkFolder.Run run) {
    this.workFolder = workFolder;
    this.run = run;
    this.links = new LinkVerifier(run.site());
    this.cache = workFolder.cache(run);
  }

  /**
   * Starts a publication. The previous site is put back first if a publication was killed in the
   * middle of {@link #commit}.
   *
   * @param output may be absent, empty or made by an earlier publication
   * @throws OutputRefused when the folder holds anything else
   */
  public static Publication open(Path output) throws OutputRefused, IOException {
    WorkFolder workFolder = WorkFolder.of(OutputFolder.at(output));
    return new Publication(workFolder, workFolder.start());
  }

  /**
   * Writes a file of the site. May be called by several threads at once.
   *
   * @throws IllegalArgumentException when its path is not one inside the site
   * @throws java.nio.file.FileAlreadyExistsException when it was written before
   */
  public void write(OutputFile file) throws IOException {
    Path target = run.site().resolve(checked(file.path()));
    Path folder = target.resolveSibling("");
    if (!folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder);
    }
    Files.write(target, file.bytes(), StandardOpenOption.CREATE_NEW);
    links.add(file);
  }

  /** What earlier publications into this folder, or beside it, kept for this one. */
  public Cache cache() {
    return cache;
  }

  /** The links that lead nowhere, among all that was written so far. */
  public List<Finding> verify() throws IOException {
    return links.verify();
  }

  /**
   * Puts the site in the place of the output.
   *
   * @throws OutputRefused when something else came to be there in the meantime
   */
  public void commit() throws OutputRefused, IOException {
    workFolder.swapIn(run);
    cache.tidy();
  }

  /** Throws away what was not committed. */
  @Override
  public void close() {
    run.discard();
  }

  private static String checked(String path) {
    for (String segment : path.split("/", -1)) {
      if (!SAFE_SEGMENT.matcher(segment).matches()
          || segment.startsWith("..")
          || segment.equals(".")) {
        throw new IllegalArgumentException("not a path inside the site: " + path);
      }
    }
    if (OutputFolder.isReserved(path)) {
      throw new IllegalArgumentException("not for a file of the site: " + path);
    }
    return path;
  }
}
