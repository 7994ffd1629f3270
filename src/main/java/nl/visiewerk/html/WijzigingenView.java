package nl.visiewerk.html;

import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Beheer.Repository;
import nl.visiewerk.model.Document;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Changes;
import nl.visiewerk.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * What changed when, by day. Of who did it nothing is said: that is for the repository.
 *
 * @param document the one that it is about; null for the content as a whole
 * @param taal the language of the titles of changes; null for Dutch, and when they are not shown
 * @param ouder that there is more than is shown, in words; empty when there is not
 * @param repository where all of it is; null when unknown
 */
public record WijzigingenView(
    FrameView frame,
    @Nullable LinkView document,
    List<Day> dagen,
    @Nullable String taal,
    String ouder,
    @Nullable String repository)
    implements PageView {
  /** More changes or days than this nobody reads, and the repository has them all. */
  private static final int MOST = 100;

  /**
   * A day with changes.
   *
   * @param datum for people
   * @param iso for programs
   */
  public record Day(String datum, String iso, List<Item> wijzigingen) {}

  /**
   * A change with what it touched, a document with what was changed of it, or such a part.
   *
   * @param kop what the change is called, the document or the part; it may lead nowhere
   * @param raakt what was touched, or the first of that; some of it leads nowhere
   * @param rest what else was, in words; empty when that is all
   */
  public record Item(LinkView kop, List<LinkView> raakt, String rest) {
    /** The HTML of what was touched, in a row. */
    public String reeks() {
      return LinkHtml.row(raakt, rest);
    }
  }

  static WijzigingenView of(Page.WijzigingenPage page, PageContext here) {
    Changes changes = here.site().plan().changes();
    Document document = page.document();
    Repository repository = here.content().instellingen().beheer().repository();
    boolean titled = repository != null && repository.titels();
    String taal = repository != null && titled ? repository.taal() : null;
    ChangeItems items = new ChangeItems(document, changes, here);
    List<Changes.Entry> entries = document == null ? changes.all() : changes.of(document);
    List<Changes.Day> days = document == null ? changes.days() : changes.days(document);
    return new WijzigingenView(
        frame(document, here),
        document == null ? null : here.shortLink(document),
        titled ? items.byChange(first(entries)) : items.byDay(first(days)),
        taal,
        titled
            ? older("site.wijzigingen.ouder", entries)
            : older("site.wijzigingen.ouder.dagen", days),
        repository == null ? null : repository.url());
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private static String older(String message, List<?> all) {
    return all.size() > MOST ? Messages.text(message, all.size() - MOST) : "";
  }

  private static FrameView frame(@Nullable Document document, PageContext here) {
    String title = Frames.title(Addresses.WIJZIGINGEN);
    return document == null
        ? new Frames(here)
            .in(Addresses.WIJZIGINGEN)
            .titled(title, Messages.text("site.wijzigingen.intro"))
        : new Frames(here)
            .in(document)
            .titled(title, Messages.text("site.wijzigingen.in", document.korteTitel()));
  }

  @Override
  public String template() {
    return "wijzigingen";
  }
}
