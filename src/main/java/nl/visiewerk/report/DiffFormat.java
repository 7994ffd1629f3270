package nl.visiewerk.report;

import java.util.Objects;
import nl.visiewerk.build.Compared;
import nl.visiewerk.diff.Diff;

/** A format of what changed. */
public enum DiffFormat {
  /** For people, at a terminal. */
  TEXT,
  /** For a comment at a pull request or merge request. */
  MARKDOWN,
  /** All there is to say, for other programs. */
  JSON;

  /**
   * What changed between two versions that could be read, as a whole file with its last line ended.
   *
   * @param colour whether a text for people has colours; they say nothing by themselves
   */
  public String write(Compared compared, boolean colour) {
    Diff diff = Objects.requireNonNull(compared.diff());
    return switch (this) {
      case TEXT -> new TextDiff(compared, diff, colour).write();
      case MARKDOWN -> new MarkdownDiff(compared, diff).write();
      case JSON -> JsonDiff.write(compared, diff);
    };
  }
}
