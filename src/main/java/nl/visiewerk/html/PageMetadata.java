package nl.visiewerk.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Periode;
import nl.visiewerk.model.Thing;
import nl.visiewerk.prose.MarkupWriter;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a page says of itself to programs: its address, Open Graph, the metadata of Dutch
 * government (OWMS-kern, in the terms of Dublin Core) and schema.org.
 */
final class PageMetadata {
  private final PageContext here;
  private final Descriptions descriptions;
  private final MarkupWriter out = new MarkupWriter();

  private PageMetadata(PageContext here) {
    this.here = here;
    this.descriptions = new Descriptions(here);
  }

  /**
   * The elements for the head of a page.
   *
   * @param gewijzigd the day of its last change; null when unknown
   */
  static String of(
      PageContext here,
      String titel,
      String omschrijving,
      @Nullable LocalDate gewijzigd,
      List<Frames.Crumb> crumbs) {
    PageMetadata metadata = new PageMetadata(here);
    String datum = gewijzigd == null ? null : gewijzigd.toString();
    metadata.addresses();
    metadata.openGraph(titel, omschrijving);
    metadata.owms(titel, datum);
    List<SchemaOrg> things = new ArrayList<>(metadata.descriptions.about(omschrijving, datum));
    things.addAll(metadata.descriptions.breadcrumbs(crumbs));
    if (!things.isEmpty()) {
      metadata.out.raw(SchemaOrg.script(things)).raw("\n");
    }
    return metadata.out.toString().stripTrailing();
  }

  private void addresses() {
    if (here.url() != null) {
      link("canonical", here.url(), null);
      if (here.site().hasFeed()) {
        link("alternate", here.href(Address.of(Addresses.FEED)), "application/atom+xml");
      }
    }
  }

  private void link(String rel, @Nullable String href, @Nullable String type) {
    out.empty("link", "rel", rel, "type", type, "href", href).raw("\n");
  }

  private void openGraph(String titel, String omschrijving) {
    boolean isHome = here.path().equals(Addresses.HOME);
    property("og:type", isHome ? "website" : "article");
    property("og:title", titel);
    property("og:description", omschrijving);
    property("og:url", here.url());
    property("og:site_name", here.content().instellingen().naam());
    property("og:locale", "nl_NL");
  }

  /** The properties of OWMS-kern of which the content knows the value. */
  private void owms(String titel, @Nullable String gewijzigd) {
    String uitgever = here.content().instellingen().uitgever();
    link("schema.DCTERMS", "http://purl.org/dc/terms/", null);
    meta("DCTERMS.identifier", here.url());
    meta("DCTERMS.title", titel);
    meta("DCTERMS.language", "nl");
    meta("DCTERMS.type", "webpagina");
    meta("DCTERMS.creator", uitgever);
    if (uitgever != null) {
      link("schema.OVERHEID", "http://standaarden.overheid.nl/owms/terms/", null);
      meta("OVERHEID.authority", uitgever);
    }
    meta("DCTERMS.modified", gewijzigd);
    Thing thing = here.subject();
    if (thing instanceof Document document) {
      meta("DCTERMS.temporal", period(document.looptijd()));
      descriptions.gemeenten(document).forEach(this::spatial);
    } else if (thing instanceof Gemeente gemeente) {
      spatial(gemeente);
    }
  }

  /** A period as DCMI Period has it. */
  private static String period(Periode periode) {
    String start = periode.van() == null ? "" : "start=" + periode.van() + "-01-01;";
    String end = periode.tot() == null ? "" : "end=" + periode.tot() + "-12-31;";
    return start + end + "scheme=W3C-DTF";
  }

  private void spatial(Gemeente gemeente) {
    meta("DCTERMS.spatial", Descriptions.tooi(gemeente));
  }

  private void property(String name, @Nullable String content) {
    element("property", name, content);
  }

  private void meta(String name, @Nullable String content) {
    element("name", name, content);
  }

  private void element(String attribute, String name, @Nullable String content) {
    if (content != null) {
      out.empty("meta", attribute, name, "content", content).raw("\n");
    }
  }
}
