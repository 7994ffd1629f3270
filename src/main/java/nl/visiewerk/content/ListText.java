package nl.visiewerk.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Findings;

/** The text of a file with a list, to which an item is added at the end. */
public final class ListText {
  private static final Pattern FIRST_ITEM = Pattern.compile("(?m)^( *)- ");
  private static final Pattern BLANK_BETWEEN = Pattern.compile("\\n[ \\t]*\\n *- ");

  private ListText() {}

  /**
   * The file with an item more. What is there already stays as it is, byte for byte; the item gets
   * the indentation, line ends and blank lines of the others.
   *
   * @param item the lines of the item, without indentation, each ending with {@code \n}
   * @return empty when the result would not be the same list with this item at its end: because the
   *     file can't be read, holds no list, or ends in a way that nothing can follow
   */
  public static Optional<byte[]> append(String file, byte[] before, String item) {
    Optional<Integer> items = items(file, before);
    String text = new String(before, StandardCharsets.UTF_8);
    String newline = text.contains("\r\n") ? "\r\n" : "\n";
    StringBuilder added = new StringBuilder();
    if (!text.isEmpty() && !text.endsWith("\n")) {
      added.append(newline);
    }
    boolean separate = BLANK_BETWEEN.matcher(text.replace("\r", "")).find();
    if (separate && !text.replace("\r", "").endsWith("\n\n")) {
      added.append(newline);
    }
    Matcher first = FIRST_ITEM.matcher(text);
    String indentation = first.find() ? first.group(1) : "";
    item.lines().forEach(line -> added.append(indentation).append(line).append(newline));

    ByteArrayOutputStream after = new ByteArrayOutputStream();
    after.writeBytes(before);
    after.writeBytes(added.toString().getBytes(StandardCharsets.UTF_8));
    boolean sound =
        items.isPresent() && items(file, after.toByteArray()).equals(items.map(n -> n + 1));
    return sound ? Optional.of(after.toByteArray()) : Optional.empty();
  }

  /** How many items the list has, none for a file with nothing in it; empty when it is no list. */
  private static Optional<Integer> items(String file, byte[] bytes) {
    Findings findings = new Findings();
    Optional<SourceText> source = SourceText.decode(file, bytes, findings);
    if (source.filter(text -> text.text().lines().allMatch(ListText::saysNothing)).isPresent()) {
      return Optional.of(0);
    }
    Optional<YamlNode> root = source.flatMap(text -> YamlReader.read(text, findings));
    return root.isPresent()
            && findings.sorted().equals(List.of())
            && root.get() instanceof YamlNode.Sequence list
        ? Optional.of(list.items().size())
        : Optional.empty();
  }

  private static boolean saysNothing(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }
}
