package nl.visiewerk.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links under a title.
 *
 * @param href where the title itself leads; null when nowhere
 */
public record GroupView(String titel, @Nullable String href, List<LinkView> links) {
  /** Keeps its own copy. */
  public GroupView {
    links = List.copyOf(links);
  }

  /** The HTML of the title, as a link if it leads somewhere. */
  public String kop() {
    return LinkHtml.heading(titel, href);
  }

  /** The HTML of its links, as list items. */
  public String items() {
    return LinkHtml.items(links);
  }

  /** The same for lists that set numbers apart. */
  public String titledItems() {
    return LinkHtml.titledItems(links);
  }
}
