package nl.visiewerk.model;

import org.jspecify.annotations.Nullable;

/**
 * A span of whole years, both ends included.
 *
 * @param van first year; null when it was always so
 * @param tot last year; null when no end is known
 */
public record Periode(@Nullable Integer van, @Nullable Integer tot) {
  /** A period without a beginning or an end. */
  public static final Periode ALTIJD = new Periode(null, null);

  /** Whether this year is part of it. */
  public boolean omvat(int jaar) {
    return (van == null || van <= jaar) && (tot == null || jaar <= tot);
  }
}
