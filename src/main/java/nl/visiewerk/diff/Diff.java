package nl.visiewerk.diff;

import java.util.List;

/**
 * What is different between two versions of the content.
 *
 * @param entries documents first, in their order and each with its parts; then what they share, and
 *     the site as a whole. What is gone stands where it was
 */
public record Diff(List<Entry> entries) {
  /** Keeps its own copy. */
  public Diff {
    entries = List.copyOf(entries);
  }

  /** Whether readers would see no difference. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** How many things fared like this. */
  public int count(Entry.Fate fate) {
    return (int) entries.stream().filter(entry -> entry.fate() == fate).count();
  }
}
