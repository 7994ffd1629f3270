package nl.visiewerk.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.visiewerk.model.History.Change;

/**
 * Reads what {@code git log -z --name-only} prints with {@link #FORMAT}: texts that each end with a
 * zero character. A commit is its id behind a mark, its time, its subject, and the paths of its
 * files; between these git puts line breaks and empty texts, in merges others than elsewhere.
 */
final class LogParser {
  /** How each commit is to be printed. */
  static final String FORMAT = "%x00%x01%H%x00%ct%x00%s";

  private static final Pattern ID = Pattern.compile("\1[0-9a-f]{40,64}");

  private final String prefix;
  private final String[] texts;
  private int at;

  private LogParser(String log, String prefix) {
    this.prefix = prefix;
    texts = log.split("\0", -1);
  }

  /**
   * The commits in the order of the log.
   *
   * @param prefix what the paths begin with; the changes leave it out
   */
  static List<Change> parse(String log, String prefix) {
    return new LogParser(log, prefix).commits();
  }

  private List<Change> commits() {
    List<Change> commits = new ArrayList<>();
    while (at < texts.length) {
      if (beginsCommit(texts[at++])) {
        commits.add(commit(texts[at - 1].substring(1), texts[at++], texts[at++]));
      }
    }
    return commits;
  }

  private static boolean beginsCommit(String text) {
    return ID.matcher(text).matches();
  }

  private Change commit(String id, String seconds, String subject) {
    List<String> files = new ArrayList<>();
    for (; at < texts.length && !beginsCommit(texts[at]); at++) {
      String path = texts[at].startsWith("\n") ? texts[at].substring(1) : texts[at];
      if (!path.isEmpty() && path.startsWith(prefix)) {
        files.add(path.substring(prefix.length()));
      }
    }
    return new Change(id, Instant.ofEpochSecond(Long.parseLong(seconds)), subject, files);
  }
}
