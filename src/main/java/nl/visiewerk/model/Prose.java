package nl.visiewerk.model;

import java.util.List;

/**
 * A text in Markdown, read.
 *
 * @param scope the document that references in it are meant from; empty for shared content
 * @param blokken what stands before the first heading
 * @param voetnoten in the order in which the text first calls them
 */
public record Prose(
    String scope, List<Block> blokken, List<Paragraaf> paragrafen, List<Voetnoot> voetnoten) {
  /** No text at all. */
  public static final Prose LEEG = new Prose("", List.of(), List.of(), List.of());

  /** Whether there is nothing to show. */
  public boolean isLeeg() {
    return blokken.isEmpty() && paragrafen.isEmpty();
  }
}
