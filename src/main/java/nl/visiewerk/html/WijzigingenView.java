package nl.visiewerk.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Beheer.Repository;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Changes;
import nl.visiewerk.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * What changed when, by day. Of who did it nothing is said: that is for the repository.
 *
 * @param document the one that it is about; null for the content as a whole
 * @param taal the language of what the changes are called; null for Dutch
 * @param ouder how many older changes are not shown
 * @param repository where those are; null when unknown
 */
public record WijzigingenView(
    FrameView frame,
    @Nullable LinkView document,
    List<Day> dagen,
    @Nullable String taal,
    int ouder,
    @Nullable String repository)
    implements PageView {
  /** More than this nobody reads, and the repository has them all. */
  private static final int MOST = 100;

  /** More than this are no longer what a change was about. */
  private static final int MOST_THINGS = 8;

  /**
   * A day with changes.
   *
   * @param datum for people
   * @param iso for programs
   */
  public record Day(String datum, String iso, List<Item> wijzigingen) {}

  /**
   * A change.
   *
   * @param href where all of it is shown; null when unknown
   * @param raakt what it touched, or the first of that
   * @param rest what else it touched, in words; empty when that is all
   */
  public record Item(String onderwerp, @Nullable String href, List<LinkView> raakt, String rest) {}

  static WijzigingenView of(Page.WijzigingenPage page, PageContext here) {
    Changes changes = here.site().plan().changes();
    Document document = page.document();
    List<Changes.Entry> entries = document == null ? changes.all() : changes.of(document);
    Repository repository = here.content().instellingen().beheer().repository();
    return new WijzigingenView(
        frame(document, here),
        document == null ? null : here.shortLink(document),
        days(entries.subList(0, Math.min(MOST, entries.size())), document, here),
        repository == null ? null : repository.taal(),
        Math.max(0, entries.size() - MOST),
        repository == null ? null : repository.url());
  }

  private static FrameView frame(@Nullable Document document, PageContext here) {
    String title = Frames.title(Addresses.WIJZIGINGEN);
    return document == null
        ? new Frames(here)
            .in(Addresses.WIJZIGINGEN)
            .titled(title, Messages.text("site.wijzigingen.intro"))
        : new Frames(here)
            .in(document)
            .titled(title, Messages.text("site.wijzigingen.in", document.titel()));
  }

  private static List<Day> days(
      List<Changes.Entry> entries, @Nullable Document document, PageContext here) {
    Map<LocalDate, Day> days = new LinkedHashMap<>();
    for (Changes.Entry entry : entries) {
      days.computeIfAbsent(entry.change().date(), WijzigingenView::day)
          .wijzigingen()
          .add(item(entry, document == null, here));
    }
    return List.copyOf(days.values());
  }

  private static Day day(LocalDate date) {
    return new Day(Labels.datum(date), date.toString(), new ArrayList<>());
  }

  private static Item item(Changes.Entry entry, boolean ofAll, PageContext here) {
    Repository repository = here.content().instellingen().beheer().repository();
    String prefix = repository == null ? null : repository.wijziging();
    return new Item(
        entry.change().subject(),
        prefix == null ? null : prefix + entry.change().id(),
        entry.things().stream().limit(MOST_THINGS).map(t -> link(t, ofAll, here)).toList(),
        rest(entry, ofAll));
  }

  private static String rest(Changes.Entry entry, boolean ofAll) {
    int others = entry.things().size() - MOST_THINGS;
    if (others > 0) {
      return Messages.text("site.wijzigingen.andere", others);
    }
    String data = ofAll ? "site.wijzigingen.gedeeld" : "site.wijzigingen.gegevens";
    return entry.more() ? Messages.text(data) : "";
  }

  /** From all changes to those of the document, and from there to what was changed. */
  private static LinkView link(Thing thing, boolean ofAll, PageContext here) {
    return ofAll && thing instanceof Document document
        ? LinkView.of(here.href(Addresses.wijzigingen(document)), document.korteTitel())
        : here.fullLink(thing);
  }

  @Override
  public String template() {
    return "wijzigingen";
  }
}
