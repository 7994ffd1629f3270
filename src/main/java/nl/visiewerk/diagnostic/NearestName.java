package nl.visiewerk.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which existing names a misspelt one may have meant. */
public final class NearestName {
  private static final int MOST = 3;

  /** What is longer is no name, and would take long to compare. */
  private static final int LONGEST = 100;

  private NearestName() {}

  /**
   * Up to three names that differ little from {@code name}, nearest first, then by alphabet: at
   * most two letters, or a third of its length when that is more, but not more than half; or one
   * contains the other. What is much further off than the nearest one is left out.
   */
  public static List<String> among(Collection<String> names, String name) {
    if (name.length() > LONGEST) {
      return List.of();
    }
    int limit = Math.max(2, name.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    record Candidate(String name, int distance) {}
    List<Candidate> near =
        names.stream()
            .distinct()
            .map(other -> new Candidate(other, distanceBetween(distance, name, other, limit)))
            .filter(c -> c.distance() <= limit)
            .filter(c -> c.distance() * 2 <= Math.max(name.length(), c.name().length()))
            .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
            .toList();
    return near.stream()
        .filter(c -> c.distance() <= Math.max(2, near.get(0).distance() * 2))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  /** A Dutch question that offers the nearest names, if there are any. */
  public static Optional<String> question(Collection<String> names, String name) {
    List<String> nearest = among(names, name);
    return nearest.isEmpty()
        ? Optional.empty()
        : Optional.of(Messages.text("bedoelde-u", String.join(", ", nearest)));
  }

  private static int distanceBetween(
      LevenshteinDistance distance, String name, String other, int limit) {
    int found = distance.apply(name, other);
    if (found >= 0) {
      return found;
    }
    boolean partOf = name.length() >= 4 && (other.contains(name) || name.contains(other));
    return partOf && other.length() >= 4 ? limit : Integer.MAX_VALUE;
  }
}
