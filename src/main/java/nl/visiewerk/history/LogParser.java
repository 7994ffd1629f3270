package nl.visiewerk.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.model.History.Change;

/**
 * Reads what {@code git log -z --name-only --format=%x00%H%x00%ct%x00%s} prints: texts that each
 * end with a zero character. An empty one comes before a commit; its id, time and subject follow,
 * then the paths of its files, the first after a line break.
 */
final class LogParser {
  private final String[] texts;
  private int at;

  private LogParser(String log) {
    texts = log.split("\0", -1);
  }

  /** The commits in the order of the log. */
  static List<Change> parse(String log) {
    return new LogParser(log).commits();
  }

  private List<Change> commits() {
    List<Change> commits = new ArrayList<>();
    while (at < texts.length) {
      if (texts[at++].isEmpty() && at + 3 <= texts.length && !texts[at].isEmpty()) {
        commits.add(commit(texts[at++], texts[at++], texts[at++]));
      }
    }
    return commits;
  }

  private Change commit(String id, String seconds, String subject) {
    List<String> files = new ArrayList<>();
    while (at < texts.length && !texts[at].isEmpty()) {
      String file = texts[at++];
      files.add(file.startsWith("\n") ? file.substring(1) : file);
    }
    return new Change(id, Instant.ofEpochSecond(Long.parseLong(seconds)), subject, files);
  }
}
