package nl.visiewerk.html;

import java.util.List;

/**
 * A fact as a template shows it: what it is about, and the values, some of which are links.
 *
 * @param tekst empty when there are only links
 */
public record FactView(String term, String tekst, List<LinkView> links) {
  static FactView of(String term, String tekst) {
    return new FactView(term, tekst, List.of());
  }

  static FactView of(String term, List<LinkView> links) {
    return new FactView(term, "", links);
  }

  /** The HTML of its links, as list items. */
  public String items() {
    return LinkHtml.items(links);
  }
}
