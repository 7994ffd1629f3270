package nl.visiewerk.diagnostic;

import java.util.Comparator;

/**
 * A place in a file of the content; for findings about a theme or about pages that were made, in a
 * file of those.
 *
 * @param file path relative to the folder with the content, the theme or the site, with forward
 *     slashes
 * @param line counted from 1
 * @param column counted from 1, in characters
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  /** The first character of a file, for what concerns the file as a whole. */
  public static Location startOf(String file) {
    return new Location(file, 1, 1);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** As editors and compilers write it: {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
