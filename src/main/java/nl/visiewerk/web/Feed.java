package nl.visiewerk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Beheer.Repository;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Instellingen;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.prose.MarkupWriter;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.SitePlan;
import nl.visiewerk.site.Touched;
import org.jspecify.annotations.Nullable;

/**
 * The latest changes as an Atom feed (RFC 4287). Its author is the publisher or the site: of who
 * made a change nothing is said.
 */
final class Feed {
  private static final int MOST = 50;

  private final SitePlan plan;
  private final Instellingen instellingen;
  private final String adres;
  private final MarkupWriter out = new MarkupWriter();

  /**
   * What was changed at once, or on a day.
   *
   * @param language of the title; null for Dutch
   * @param id no other entry has it
   */
  private record Entry(
      String title,
      @Nullable String language,
      String id,
      LocalDate day,
      Instant time,
      List<Touched> touched) {}

  /** The feed of a site with this address. */
  Feed(SitePlan plan, String adres) {
    this.plan = plan;
    this.instellingen = plan.content().instellingen();
    this.adres = adres;
  }

  String xml() {
    List<Entry> entries = entries();
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "nl").raw("\n");
    out.element("title", Messages.text("site.feed", instellingen.naam())).raw("\n");
    out.element("id", adres + "/").raw("\n");
    out.empty("link", "rel", "self", "href", adres + "/" + Addresses.FEED).raw("\n");
    out.empty("link", "href", adres + "/" + Addresses.WIJZIGINGEN).raw("\n");
    updated(entries.get(0).time());
    out.open("author").element("name", author()).close("author").raw("\n");
    entries.stream().limit(MOST).forEach(this::write);
    return out.close("feed").raw("\n").toString();
  }

  /** An entry for each change when the site shows their titles, else for each day. */
  private List<Entry> entries() {
    Repository repository = instellingen.beheer().repository();
    if (repository != null && repository.titels()) {
      return plan.changes().all().stream()
          .map(
              entry ->
                  new Entry(
                      entry.change().subject(),
                      repository.taal(),
                      entry.change().id(),
                      entry.change().date(),
                      entry.change().time(),
                      entry.touched()))
          .toList();
    }
    return plan.changes().days().stream()
        .map(
            day ->
                new Entry(
                    Messages.text("site.feed.dag", Labels.datum(day.date())),
                    null,
                    day.date().toString(),
                    day.date(),
                    day.latest(),
                    day.touched()))
        .toList();
  }

  private String author() {
    return Objects.requireNonNullElse(instellingen.uitgever(), instellingen.naam());
  }

  private void write(Entry entry) {
    String day = Labels.datum(entry.day());
    out.open("entry").raw("\n");
    out.element("title", entry.title(), "xml:lang", entry.language()).raw("\n");
    out.element("id", adres + "/" + Addresses.WIJZIGINGEN + "#" + entry.id()).raw("\n");
    out.empty("link", "href", adres + "/" + path(entry.touched())).raw("\n");
    updated(entry.time());
    out.element("summary", Messages.text("site.feed.op", day, names(entry.touched()))).raw("\n");
    out.close("entry").raw("\n");
  }

  /** Where to read about it: at the document if that is all. */
  private static String path(List<Touched> touched) {
    Document only = touched.size() == 1 ? touched.get(0).document() : null;
    return only == null ? Addresses.WIJZIGINGEN : Addresses.wijzigingen(only).path();
  }

  private static String names(List<Touched> touched) {
    return touched.stream()
        .map(Touched::document)
        .map(its -> its == null ? Messages.text("site.wijzigingen.gedeeld") : its.titel())
        .collect(Collectors.joining(", "));
  }

  private void updated(Instant time) {
    out.element("updated", time.toString()).raw("\n");
  }
}
