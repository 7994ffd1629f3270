package nl.visiewerk.start;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Pieces of YAML, written so that they are read as they were meant. */
final class YamlText {
  /** Words with signs that mean nothing in YAML where these allow them. */
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}]*(?:[ ./()-]+[\\p{L}\\p{N}]+)*[.)]*");

  /** What other readers of YAML take for something other than text. */
  private static final Pattern RESERVED =
      Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|ja|nee");

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final int WIDTH = 100;

  private YamlText() {}

  /** A text on one line as a value: in quotes when it must be. */
  static String value(String text) {
    return PLAIN.matcher(text).matches() && !RESERVED.matcher(text).matches()
        ? text
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The words of a text as lines of comment, each ending with a line end but for the last. */
  static String comment(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder("#");
    for (String word : WORD.matcher(text).results().map(MatchResult::group).toList()) {
      if (line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(1);
      }
      line.append(' ').append(word);
    }
    lines.add(line.toString());
    return String.join("\n", lines);
  }
}
