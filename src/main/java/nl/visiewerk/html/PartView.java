package nl.visiewerk.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a part shows that many pages have in common. Equal views make the same HTML. */
public sealed interface PartView {
  /** The name of its template, below {@code templates/delen/}. */
  String template();

  /**
   * The stylesheets and icons.
   *
   * @param root the way up to the root of the site, empty or ending with a slash
   */
  record Stijlen(String root) implements PartView {
    @Override
    public String template() {
      return "stijlen";
    }
  }

  /**
   * The head of the site with its navigation.
   *
   * @param zoeken the link to the search page; null on that page, which has a field of its own
   */
  record Kop(
      String root, String home, String sitenaam, @Nullable String zoeken, List<LinkView> navigatie)
      implements PartView {
    @Override
    public String template() {
      return "kop";
    }
  }

  /** The pages above a page, the home page first. */
  record Kruimels(List<LinkView> links) implements PartView {
    @Override
    public String template() {
      return "kruimels";
    }
  }

  /**
   * Whose site it is.
   *
   * @param links to the pages about the site itself
   */
  record Colofon(
      String root,
      String home,
      String sitenaam,
      @Nullable String uitgever,
      @Nullable String contact,
      List<LinkView> links)
      implements PartView {
    @Override
    public String template() {
      return "colofon";
    }
  }

  /** A chapter in the list that each chapter of its document has beside it. */
  record Hoofdstuk(LinkView link) implements PartView {
    @Override
    public String template() {
      return "hoofdstuk";
    }
  }
}
