package nl.visiewerk.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a rule is for, in Dutch, with an example.
 *
 * @param why what the rule finds and why that matters
 * @param wrong lines that the rule objects to
 * @param right the same lines, mended
 */
public record Explanation(String why, List<String> wrong, List<String> right) {
  private static final String FILE = "/nl/visiewerk/regels.txt";

  /** The explanation of a rule, from the file that has those of all rules. */
  public static Explanation of(Rule rule) {
    List<String> lines = lines();
    int start = lines.indexOf("[" + rule.id() + "]");
    if (start < 0) {
      throw new IllegalStateException("no explanation of " + rule.id());
    }
    List<String> why = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (String line : lines.subList(start + 1, lines.size())) {
      if (line.startsWith("[")) {
        break;
      }
      if (line.startsWith("-")) {
        wrong.add(example(line));
      } else if (line.startsWith("+")) {
        right.add(example(line));
      } else if (!line.isEmpty()) {
        why.add(line);
      }
    }
    return new Explanation(String.join(" ", why), List.copyOf(wrong), List.copyOf(right));
  }

  /** The text after the sign and a space. */
  private static String example(String line) {
    return line.substring(Math.min(2, line.length()));
  }

  private static List<String> lines() {
    try (InputStream in = Objects.requireNonNull(Explanation.class.getResourceAsStream(FILE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
