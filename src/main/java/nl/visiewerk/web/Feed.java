package nl.visiewerk.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.html.HtmlWriter;
import nl.visiewerk.html.Labels;
import nl.visiewerk.model.Beheer.Repository;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Instellingen;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Changes;
import nl.visiewerk.site.SitePlan;

/**
 * The latest changes as an Atom feed (RFC 4287). Its author is the publisher or the site: of who
 * made a change nothing is said.
 */
final class Feed {
  private static final int MOST = 50;

  private final SitePlan plan;
  private final Instellingen instellingen;
  private final String adres;
  private final HtmlWriter out = new HtmlWriter();

  /** The feed of a site with this address. */
  Feed(SitePlan plan, String adres) {
    this.plan = plan;
    this.instellingen = plan.content().instellingen();
    this.adres = adres;
  }

  String xml() {
    List<Changes.Entry> changes = plan.changes().all();
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "nl").raw("\n");
    out.element("title", Messages.text("site.feed", instellingen.naam())).raw("\n");
    out.element("id", adres + "/").raw("\n");
    out.empty("link", "rel", "self", "href", adres + "/" + Addresses.FEED).raw("\n");
    out.empty("link", "href", adres + "/" + Addresses.WIJZIGINGEN).raw("\n");
    updated(changes.get(0).change().time());
    out.open("author").element("name", author()).close("author").raw("\n");
    changes.stream().limit(MOST).forEach(this::entry);
    return out.close("feed").raw("\n").toString();
  }

  private String author() {
    return Objects.requireNonNullElse(instellingen.uitgever(), instellingen.naam());
  }

  private void entry(Changes.Entry entry) {
    Repository repository = instellingen.beheer().repository();
    String day = Labels.datum(entry.change().date());
    String page = adres + "/" + path(entry);
    out.open("entry").raw("\n");
    out.element(
        "title",
        entry.change().subject(),
        "xml:lang",
        repository == null ? null : repository.taal());
    out.raw("\n").element("id", adres + "/" + Addresses.WIJZIGINGEN + "#" + entry.change().id());
    out.raw("\n").empty("link", "href", page).raw("\n");
    updated(entry.change().time());
    out.element("summary", Messages.text("site.feed.op", day, touched(entry))).raw("\n");
    out.close("entry").raw("\n");
  }

  /** Where to read about a change: at the document if it was about one. */
  private static String path(Changes.Entry entry) {
    return entry.things().size() == 1 && entry.things().get(0) instanceof Document document
        ? Addresses.wijzigingen(document).path()
        : Addresses.WIJZIGINGEN;
  }

  private static String touched(Changes.Entry entry) {
    List<String> titles = entry.things().stream().map(Thing::titel).toList();
    return titles.isEmpty() ? Messages.text("site.wijzigingen.gedeeld") : String.join(", ", titles);
  }

  private void updated(Instant time) {
    out.element("updated", time.toString()).raw("\n");
  }
}
