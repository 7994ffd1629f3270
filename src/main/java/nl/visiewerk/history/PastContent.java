package nl.visiewerk.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.model.Revision;

/**
 * A content folder as it was in a revision. Its files are read from the repository when they are
 * asked for; nothing is checked out, so that the folder and the index stay as they are.
 */
public final class PastContent implements AutoCloseable {
  private static final int SHORT_ID = 10;
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40,64}");

  /** Mode, kind, id, size (a dash for what has none) and path of an entry of {@code ls-tree}. */
  private static final Pattern ENTRY =
      Pattern.compile("([0-7]{6}) blob ([0-9a-f]{40,64}) +(\\S+)\t(.+)", Pattern.DOTALL);

  private static final String LINK = "120000";

  private final Revision revision;
  private final SortedMap<String, PastFile> files;
  private final BlobReader blobs;

  private PastContent(Revision revision, SortedMap<String, PastFile> files, BlobReader blobs) {
    this.revision = revision;
    this.files = Collections.unmodifiableSortedMap(files);
    this.blobs = blobs;
  }

  /**
   * Opens the content of a revision.
   *
   * @param content the folder as it is now
   * @param name any name that git knows a commit by: a branch, a tag, an id, {@code HEAD~3}
   * @param environment of this process
   * @throws NoSuchRevision when there is no such commit, when the folder was not in it, or when
   *     there is no git or no repository to ask
   * @throws IOException when git can't read the repository
   */
  public static PastContent open(Path content, String name, Map<String, String> environment)
      throws NoSuchRevision, IOException {
    Path folder = content.toRealPath();
    if (!GitProgram.isInRepository(folder)) {
      throw new NoSuchRevision("cli.diff.geen-repository", content);
    }
    GitProgram git =
        GitProgram.find(folder, environment)
            .orElseThrow(() -> new NoSuchRevision("cli.diff.geen-git"));
    String prefix = prefix(git, content);
    String commit = commit(git, name);
    String tree = commit + ":" + prefix.replaceFirst("/$", "");
    GitProgram.Answer list = git.run("ls-tree", "-r", "-z", "-l", "--full-tree", tree);
    if (list.status() != 0) {
      throw new NoSuchRevision("cli.diff.toen-niet", content, name);
    }
    String seconds = git.output("log", "-1", "--no-patch", "--format=%ct", commit, "--").strip();
    Revision revision =
        new Revision(
            commit.substring(0, SHORT_ID), Instant.ofEpochSecond(Long.parseLong(seconds)), false);
    BlobReader blobs = new BlobReader(git);
    return new PastContent(revision, files(list.text(), blobs), blobs);
  }

  private static String prefix(GitProgram git, Path content) throws NoSuchRevision {
    try {
      return git.prefix();
    } catch (IOException e) {
      throw new NoSuchRevision("cli.diff.git-weigert", content);
    }
  }

  /** The whole id of a commit: a name that begins with a hyphen is an option to git. */
  private static String commit(GitProgram git, String name) throws NoSuchRevision, IOException {
    if (!name.isBlank() && !name.startsWith("-") && name.indexOf('\0') < 0) {
      String found = git.run("rev-parse", "--verify", "--quiet", name + "^{commit}").text().strip();
      if (COMMIT.matcher(found).matches()) {
        return found;
      }
    }
    boolean shallow = git.output("rev-parse", "--is-shallow-repository").strip().equals("true");
    throw new NoSuchRevision(
        shallow ? "cli.diff.geen-versie.ondiep" : "cli.diff.geen-versie", name);
  }

  private static SortedMap<String, PastFile> files(String list, BlobReader blobs) {
    SortedMap<String, PastFile> files = new TreeMap<>();
    for (String text : list.split("\0", -1)) {
      Matcher entry = ENTRY.matcher(text);
      if (entry.matches()) {
        boolean link = entry.group(1).equals(LINK);
        files.put(entry.group(4), new PastFile(blobs, entry.group(2), size(entry.group(3)), link));
      }
    }
    return files;
  }

  /** What git can't say, because the file was left out of a clone, is found when it is read. */
  private static long size(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }

  /** The commit, with the moment at which it was made. */
  public Revision revision() {
    return revision;
  }

  /** The files by their path in the folder, sorted; submodules are not among them. */
  public SortedMap<String, PastFile> files() {
    return files;
  }

  /** Ends the reading of files. */
  @Override
  public void close() {
    blobs.close();
  }
}
