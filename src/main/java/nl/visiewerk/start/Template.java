package nl.visiewerk.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that comes with the tool, with slots such as {@code «titel»}. A line that is a slot alone
 * goes when there is nothing to put in it.
 */
record Template(String name, String text) {
  private static final Pattern EMPTY_LINE = Pattern.compile("(?m)^ *«([a-z-]+)»\\n");
  private static final Pattern SLOT = Pattern.compile("«([a-z-]+)»");

  /** The template with this path below {@code start/}. */
  static Template named(String name) {
    return new Template(name, new String(bytes(name), StandardCharsets.UTF_8));
  }

  /** A file that comes with the tool, as it is. */
  static byte[] bytes(String name) {
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text with these values in its slots, put in as they are.
   *
   * @throws IllegalArgumentException when there is no value for a slot, which is a mistake in the
   *     tool
   */
  String fill(Map<String, String> values) {
    String withoutEmpty =
        EMPTY_LINE
            .matcher(text)
            .replaceAll(
                slot ->
                    value(slot.group(1), values).isEmpty()
                        ? ""
                        : Matcher.quoteReplacement(slot.group()));
    return SLOT.matcher(withoutEmpty)
        .replaceAll(slot -> Matcher.quoteReplacement(value(slot.group(1), values)));
  }

  private String value(String slot, Map<String, String> values) {
    String value = values.get(slot);
    if (value == null) {
      throw new IllegalArgumentException(name + ": nothing for " + slot);
    }
    return value;
  }
}
