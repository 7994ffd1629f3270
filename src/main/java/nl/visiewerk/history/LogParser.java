package nl.visiewerk.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.model.History.Change;

/**
 * Reads what {@code git log -z --name-only --format=%x00/%H%x00%ct%x00%s} prints: texts that each
 * end with a zero character. A commit is a slash and its id, its time and its subject; then come
 * the paths of its files, the first after a line break, or, of a merge, after an empty text. No
 * path begins with a slash.
 */
final class LogParser {
  private final String[] texts;
  private final String prefix;
  private int at;

  private LogParser(String log, String prefix) {
    this.texts = log.split("\0", -1);
    this.prefix = prefix;
  }

  /**
   * The commits in the order of the log.
   *
   * @param prefix what the paths begin with that are looked for; it is taken off
   */
  static List<Change> parse(String log, String prefix) {
    return new LogParser(log, prefix).commits();
  }

  private List<Change> commits() {
    List<Change> commits = new ArrayList<>();
    while (at < texts.length) {
      if (isCommit() && at + 3 <= texts.length) {
        commits.add(commit(texts[at++].substring(1), texts[at++], texts[at++]));
      } else {
        at++;
      }
    }
    return commits;
  }

  private boolean isCommit() {
    return texts[at].startsWith("/");
  }

  private Change commit(String id, String seconds, String subject) {
    List<String> files = new ArrayList<>();
    for (; at < texts.length && !isCommit(); at++) {
      String path = texts[at].startsWith("\n") ? texts[at].substring(1) : texts[at];
      if (!path.isEmpty() && path.startsWith(prefix)) {
        files.add(path.substring(prefix.length()));
      }
    }
    return new Change(id, Instant.ofEpochSecond(Long.parseLong(seconds)), subject, files);
  }
}
