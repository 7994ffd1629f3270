package nl.visiewerk.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.content.StoredFile;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.diagnostic.Severity;
import nl.visiewerk.diff.Comparer;
import nl.visiewerk.diff.Diff;
import nl.visiewerk.diff.Edition;
import nl.visiewerk.diff.ImageFile;
import nl.visiewerk.history.NoSuchRevision;
import nl.visiewerk.history.PastContent;
import nl.visiewerk.history.PastFile;
import nl.visiewerk.model.Revision;
import org.jspecify.annotations.Nullable;

/**
 * From two versions of a content folder to what is different: read one, read the other, compare.
 */
public final class Versions {
  /** Errors by which nothing that was written is left out of what is compared. */
  private static final Set<Rule> ALL_IS_READ =
      Set.of(
          Rule.AFBEELDING_ONTBREEKT,
          Rule.AFBEELDING_SOORT,
          Rule.SVG_KAPOT,
          Rule.SVG_TE_GROOT,
          Rule.VERWIJZING_ONBEKEND,
          Rule.VERWIJZING_VERKEERDE_SOORT);

  private Versions() {}

  /** What was read of a version. */
  private record Read(Version version, Edition edition) {
    static Read of(String name, @Nullable Revision revision, ContentReader.Result result) {
      List<Finding> unreadable =
          result.findings().stream()
              .filter(finding -> finding.severity() == Severity.ERROR)
              .filter(finding -> !ALL_IS_READ.contains(finding.rule()))
              .toList();
      return new Read(new Version(name, revision, unreadable), Versions.edition(result));
    }
  }

  /**
   * Compares two versions of a content folder; whatever is wrong with them, but that they can be
   * read.
   *
   * @param from the name of a revision in git
   * @param to the same; null for the folder as it is
   * @param environment of this process
   * @throws NotComparable when there is no such revision, or no git to ask
   * @throws IOException when git can't read the repository
   */
  public static Compared compare(
      Path folder, String from, @Nullable String to, Map<String, String> environment)
      throws NotComparable, IOException {
    Read before = read(folder, from, environment);
    Read after =
        to == null ? Read.of("", null, ContentReader.read(folder)) : read(folder, to, environment);
    boolean whole =
        before.version().unreadable().isEmpty() && after.version().unreadable().isEmpty();
    Diff diff = whole ? Comparer.compare(before.edition(), after.edition()) : null;
    return new Compared(before.version(), after.version(), diff);
  }

  /** What is compared of what was read. */
  public static Edition edition(ContentReader.Result read) {
    Map<String, ImageFile> images = new HashMap<>();
    for (String path : read.images().paths()) {
      read.images()
          .read(path, new Findings())
          .ifPresent(bytes -> images.put(path, ImageFile.of(bytes)));
    }
    return new Edition(read.content(), images);
  }

  private static Read read(Path folder, String name, Map<String, String> environment)
      throws NotComparable, IOException {
    try (PastContent past = PastContent.open(folder, name, environment)) {
      Map<String, StoredFile> files = new TreeMap<>();
      past.files().forEach((path, file) -> files.put(path, new Committed(file)));
      return Read.of(name, past.revision(), ContentReader.read(files));
    } catch (NoSuchRevision problem) {
      throw new NotComparable(problem);
    }
  }

  /** A file in git, as the reader of the content wants it. */
  private record Committed(PastFile file) implements StoredFile {
    @Override
    public long size() {
      return file.size();
    }

    @Override
    public InputStream open() throws IOException {
      return new ByteArrayInputStream(file.bytes());
    }

    @Override
    public byte[] bytes() throws IOException {
      return file.bytes();
    }

    @Override
    public boolean isLink() {
      return file.isLink();
    }
  }
}
