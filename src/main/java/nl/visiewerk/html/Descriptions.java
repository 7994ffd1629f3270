package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Instellingen;
import nl.visiewerk.model.Periode;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Addresses;
import org.jspecify.annotations.Nullable;

/** Describes what pages are about in the terms of schema.org. */
final class Descriptions {
  /** What precedes the code of a gemeente in the register of government organisations. */
  private static final String TOOI_GEMEENTE = "https://identifier.overheid.nl/tooi/id/gemeente/";

  private final PageContext here;

  Descriptions(PageContext here) {
    this.here = here;
  }

  /** The identifier of a gemeente in TOOI; null when its code is not given. */
  static @Nullable String tooi(Gemeente gemeente) {
    return gemeente.tooi() == null ? null : TOOI_GEMEENTE + gemeente.tooi();
  }

  /** What the page is about; empty for a list. */
  List<SchemaOrg> about(String omschrijving, @Nullable String gewijzigd) {
    if (here.path().equals(Addresses.HOME)) {
      return List.of(site(omschrijving));
    }
    Thing thing = here.subject();
    if (thing instanceof Document document) {
      return List.of(
          document(document).with("description", omschrijving).with("dateModified", gewijzigd));
    }
    if (thing instanceof Hoofdstuk hoofdstuk) {
      return List.of(
          SchemaOrg.of("Chapter")
              .with("name", hoofdstuk.titel())
              .with("description", omschrijving)
              .with("inLanguage", "nl")
              .with("url", here.url())
              .with("dateModified", gewijzigd)
              .with("isPartOf", here.site().document(hoofdstuk).map(this::name).orElse(null)));
    }
    return thing instanceof Gemeente gemeente ? List.of(gemeente(gemeente)) : List.of();
  }

  private SchemaOrg site(String omschrijving) {
    Instellingen instellingen = here.content().instellingen();
    return SchemaOrg.of("WebSite")
        .with("name", instellingen.naam())
        .with("description", omschrijving)
        .with("inLanguage", "nl")
        .with("url", here.url())
        .with("publisher", publisher());
  }

  private SchemaOrg name(Document document) {
    return SchemaOrg.of("Report")
        .with("name", document.titel())
        .with("url", here.url(here.site().plan().addresses().of(document).path()));
  }

  private SchemaOrg document(Document document) {
    return name(document)
        .with("inLanguage", "nl")
        .with("version", document.versie())
        .with("datePublished", Objects.toString(document.datum(), ""))
        .with("temporalCoverage", period(document.looptijd()))
        .with("spatialCoverage", gemeenten(document).stream().map(Descriptions::gemeente).toList())
        .with("publisher", publisher());
  }

  private @Nullable SchemaOrg publisher() {
    String uitgever = here.content().instellingen().uitgever();
    return uitgever == null ? null : SchemaOrg.of("Organization").with("name", uitgever);
  }

  private static SchemaOrg gemeente(Gemeente gemeente) {
    return SchemaOrg.of("AdministrativeArea")
        .with("name", gemeente.naam())
        .with("identifier", tooi(gemeente));
  }

  /** The gemeenten that a document was about when it began. */
  List<Gemeente> gemeenten(Document document) {
    return here.content()
        .regio(document)
        .map(
            regio ->
                here.site().leden(regio).stream()
                    .map(Site.Lid::gemeente)
                    .distinct()
                    .filter(g -> here.content().hoortBij(g, regio.key(), document))
                    .toList())
        .orElse(List.of());
  }

  /** An interval of years as ISO 8601 has it, with two dots where it is open. */
  private static String period(Periode periode) {
    String van = Objects.toString(periode.van(), "..");
    return van + "/" + Objects.toString(periode.tot(), "..");
  }

  /** The pages above this one, if they have an address. */
  List<SchemaOrg> breadcrumbs(List<Frames.Crumb> crumbs) {
    if (here.url() == null || crumbs.size() < 2) {
      return List.of();
    }
    List<SchemaOrg> items = new ArrayList<>();
    for (Frames.Crumb crumb : crumbs) {
      items.add(
          SchemaOrg.of("ListItem")
              .with("position", items.size() + 1)
              .with("name", crumb.tekst())
              .with("item", here.url(crumb.address().path())));
    }
    return List.of(SchemaOrg.of("BreadcrumbList").with("itemListElement", items));
  }
}
