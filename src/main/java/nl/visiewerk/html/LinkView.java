package nl.visiewerk.html;

import org.jspecify.annotations.Nullable;

/**
 * A link as a template shows it.
 *
 * @param nummer set apart before the text; null when there is none
 * @param current whether it leads to where the reader is: {@code page} for this page, {@code true}
 *     for a page above it, null for any other
 */
public record LinkView(
    String href, @Nullable String nummer, String tekst, @Nullable String current) {
  /** A link without a number. */
  public static LinkView of(String href, String tekst) {
    return new LinkView(href, null, tekst, null);
  }

  /** The same, marked as leading to the page that it stands on. */
  LinkView toThisPage() {
    return new LinkView(href, nummer, tekst, "page");
  }
}
