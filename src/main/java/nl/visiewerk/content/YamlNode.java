package nl.visiewerk.content;

import java.util.List;
import nl.visiewerk.diagnostic.Location;

/** A piece of YAML with its place in the file. */
sealed interface YamlNode {
  Location location();

  /** Keys with their values, in the order of the file; each key once. */
  record Mapping(List<Entry> entries, Location location) implements YamlNode {}

  /** A key with its value. */
  record Entry(String key, Location keyLocation, YamlNode value) {}

  /** A list. */
  record Sequence(List<YamlNode> items, Location location) implements YamlNode {}

  /**
   * A text, number or other single value as it was written.
   *
   * @param lines turns an offset in the text into a place in the file
   */
  record Scalar(String text, Location location, LineIndex lines) implements YamlNode {}
}
