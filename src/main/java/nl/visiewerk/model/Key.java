package nl.visiewerk.model;

import org.jspecify.annotations.Nullable;

/**
 * The identity of a thing: what references resolve to and paths are made of.
 *
 * @param scope the id of the document or wettelijk kader that the thing is part of; empty for what
 *     is shared
 * @param id unique within the scope
 */
public record Key(String scope, String id) implements Comparable<Key> {
  private static final int SPREAD = 0x9E3779B1;

  /** The key of something that belongs to no document: a gemeente, a begrip, a document itself. */
  public static Key shared(String id) {
    return new Key("", id);
  }

  /** Whether the thing belongs to no document. */
  public boolean isShared() {
    return scope.isEmpty();
  }

  // Written out, as a build looks up millions of keys and those of a record are slow until the
  // second compiler sees them, which builds go without.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Key key && id.equals(key.id) && scope.equals(key.scope);
  }

  /**
   * Scopes and ids mostly differ by a digit, as in {@code visie-1/hoofdstuk-2}: with a small factor
   * such differences cancel out, and a table of keys becomes a few long lists.
   */
  @Override
  public int hashCode() {
    return SPREAD * scope.hashCode() + id.hashCode();
  }

  @Override
  public int compareTo(Key other) {
    int byScope = scope.compareTo(other.scope);
    return byScope != 0 ? byScope : id.compareTo(other.id);
  }

  /** As a reference from anywhere writes it: {@code id} or {@code scope/id}. */
  @Override
  public String toString() {
    return isShared() ? id : scope + "/" + id;
  }
}
