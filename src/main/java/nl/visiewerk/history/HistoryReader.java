package nl.visiewerk.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.History;
import nl.visiewerk.model.History.Change;
import nl.visiewerk.model.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Reads the history of a content folder from the git repository that it is in. Content in no
 * repository has none, and nothing is wrong with that.
 */
public final class HistoryReader {
  /** What is about the content as a whole is said at the file that is too. */
  private static final Location CONTENT = Location.startOf("site.yaml");

  private static final int SHORT_ID = 10;

  private final Findings findings = new Findings();

  private HistoryReader() {}

  /**
   * What was read.
   *
   * @param findings why dates are missing, where they could have been known
   */
  public record Result(History history, List<Finding> findings) {}

  /**
   * Reads the history of the content in this folder, in one walk over the commits.
   *
   * @param environment of this process; {@code SOURCE_DATE_EPOCH} in it is the date of the content,
   *     and no date is later
   */
  public static Result read(Path content, Map<String, String> environment) {
    HistoryReader reader = new HistoryReader();
    Instant limit = reader.sourceDate(environment.get("SOURCE_DATE_EPOCH"));
    History history = reader.history(content, environment);
    return new Result(limited(history, limit), reader.findings.sorted());
  }

  private History history(Path content, Map<String, String> environment) {
    if (!Files.isDirectory(content)) {
      return History.NONE; // which is for the reader of the content to say
    }
    try {
      Path folder = content.toRealPath();
      if (!GitProgram.isInRepository(folder)) {
        return History.NONE;
      }
      Optional<GitProgram> git = GitProgram.find(folder, environment);
      if (git.isEmpty()) {
        findings.add(Rule.GIT_ONTBREEKT, CONTENT);
        return History.NONE;
      }
      return history(new Git(git.get()));
    } catch (IOException e) {
      findings.add(Rule.GIT_ONLEESBAAR, CONTENT);
      return History.NONE;
    }
  }

  private History history(Git git) throws IOException {
    boolean shallow = git.isShallow();
    List<Change> commits = git.hasCommits() ? git.commits() : List.of();
    if (commits.isEmpty()) {
      return History.NONE;
    }
    Set<String> uncommitted = git.uncommitted();
    String id = commits.get(0).id().substring(0, SHORT_ID);
    boolean dirty = !uncommitted.isEmpty();
    if (shallow) {
      findings.add(Rule.GIT_ONDIEP, CONTENT);
      return new History(new Revision(id, null, dirty), Map.of(), List.of());
    }
    return new History(
        new Revision(id, commits.get(0).time(), dirty),
        lastChanged(commits, uncommitted),
        commits.stream().filter(commit -> !commit.files().isEmpty()).toList());
  }

  private static Map<String, Instant> lastChanged(List<Change> commits, Set<String> uncommitted) {
    Map<String, Instant> lastChanged = new HashMap<>();
    Set<String> passed = new HashSet<>(uncommitted);
    for (Change commit : commits) {
      for (String file : commit.files()) {
        if (passed.add(file)) {
          lastChanged.put(file, commit.time());
        }
      }
    }
    return lastChanged;
  }

  private @Nullable Instant sourceDate(@Nullable String seconds) {
    if (seconds == null || seconds.isBlank()) {
      return null;
    }
    if (!seconds.matches("[0-9]{1,11}")) {
      findings.add(Rule.BRONDATUM_ONGELDIG, CONTENT, seconds);
      return null;
    }
    return Instant.ofEpochSecond(Long.parseLong(seconds));
  }

  /** The same history with the date that was asked for, and none after it. */
  private static History limited(History history, @Nullable Instant limit) {
    if (limit == null) {
      return history;
    }
    Revision revision = history.revision();
    return new History(
        revision == null
            ? new Revision("", limit, false)
            : new Revision(revision.id(), limit, revision.dirty()),
        history.lastChanged().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> earliest(e.getValue(), limit))),
        history.changes().stream()
            .map(c -> new Change(c.id(), earliest(c.time(), limit), c.subject(), c.files()))
            .toList());
  }

  private static Instant earliest(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
