package nl.visiewerk.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.data.Rdf.Vocabulary;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Instellingen;
import nl.visiewerk.model.Periode;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.DataFile;
import nl.visiewerk.site.DataFiles;
import nl.visiewerk.site.DataSubject;
import nl.visiewerk.site.SitePlan;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of the data, in the way of DCAT-AP-NL. Single tables and indicators have no entry
 * of their own: their figures are in that of all figures, and in that of their document. As
 * distributions of these they would be taken for all of it in another form.
 */
final class DcatGraph {
  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
  private static final String DUTCH = AUTHORITY + "language/NLD";

  /** Population and society, where a harvester looks for youth care. */
  private static final String THEME = AUTHORITY + "data-theme/SOCI";

  private final SitePlan plan;
  private final Iris iris;
  private final Instellingen site;

  private DcatGraph(SitePlan plan, Iris iris) {
    this.plan = plan;
    this.iris = iris;
    this.site = plan.content().instellingen();
  }

  static Rdf.Graph of(SitePlan plan, Iris iris) {
    return new DcatGraph(plan, iris).graph();
  }

  private Rdf.Graph graph() {
    Map<String, List<DataFile>> sets = new LinkedHashMap<>();
    for (DataFile file : plan.data().all()) {
      if (isListed(file.subject())) {
        sets.computeIfAbsent(file.set(), set -> new ArrayList<>()).add(file);
      }
    }
    List<Rdf.Resource> resources = new ArrayList<>();
    resources.add(catalogue(sets.keySet().stream().map(this::entry).toList()));
    sets.forEach(
        (set, files) -> {
          resources.add(dataset(set, files));
          files.forEach(file -> resources.add(distribution(file)));
        });
    return new Rdf.Graph(
        List.of(Vocabulary.DCAT, Vocabulary.DCT, Vocabulary.FOAF, Vocabulary.VCARD, Vocabulary.XSD),
        resources);
  }

  private static boolean isListed(DataSubject subject) {
    return !(subject instanceof DataSubject.OfTabel
        || subject instanceof DataSubject.OfIndicator
        || subject == DataSubject.Whole.INDEX
        || subject == DataSubject.Whole.SCHEMA
        || subject == DataSubject.Whole.CATALOGUS);
  }

  /** The IRI of something in the catalogue: a fragment of the file in Turtle. */
  private String entry(String name) {
    return iris.of(new Address(DataFiles.CATALOGUS.path(), name));
  }

  private Rdf.Resource catalogue(List<String> datasets) {
    return about("catalogus", "dcat:Catalog", Messages.text("data.catalogus.van", site.naam()))
        .text("dct:description", site.omschrijving())
        .iri("foaf:homepage", iris.of(Address.of(Addresses.HOME)))
        .iris("dcat:dataset", datasets)
        .resource();
  }

  private Rdf.Resource dataset(String set, List<DataFile> files) {
    DataFile first = files.get(0);
    Description description =
        about(set, "dcat:Dataset", first.titel())
            .text("dct:description", omschrijving(first))
            .literal("dct:identifier", set, "xsd:string")
            .iri("dcat:theme", THEME)
            .iri("dcat:landingPage", iris.of(Address.of(first.page())));
    if (first.subject() instanceof DataSubject.OfDocument of) {
      describe(of.document(), description);
    }
    return description
        .iris("dcat:distribution", files.stream().map(file -> entry(name(file))).toList())
        .resource();
  }

  /** What catalogue and datasets both say. */
  private Description about(String name, String type, String title) {
    return new Description(entry(name), type)
        .text("dct:title", title)
        .iri("dct:language", DUTCH)
        .nested("dct:publisher", Publisher.of(site))
        .nested("dcat:contactPoint", contact())
        .iri("dct:license", site.licentie());
  }

  private @Nullable Description contact() {
    return site.contact() == null
        ? null
        : Description.nameless("vcard:Organization")
            .text("vcard:fn", site.uitgever() == null ? site.naam() : site.uitgever())
            .iri("vcard:hasURL", site.contact());
  }

  private String omschrijving(DataFile file) {
    Content content = plan.content();
    if (file.subject() instanceof DataSubject.OfDocument of) {
      return ReadableText.of(of.document().samenvatting(), content);
    }
    String text =
        file.subject() instanceof DataSubject.OfKader of
            ? ReadableText.of(of.kader().tekst(), content)
            : "";
    return text.isEmpty() ? Messages.text("data.catalogus.omschrijving", file.titel()) : text;
  }

  private static void describe(Document document, Description description) {
    Periode looptijd = document.looptijd();
    description
        .literal("dct:modified", document.datum(), "xsd:date")
        .nested(
            "dct:temporal",
            Description.nameless("dct:PeriodOfTime")
                .literal("dcat:startDate", looptijd.van(), "xsd:gYear")
                .literal("dcat:endDate", looptijd.tot(), "xsd:gYear"));
  }

  private Rdf.Resource distribution(DataFile file) {
    return new Description(entry(name(file)), "dcat:Distribution")
        .text("dct:title", Messages.text("data.als", file.titel(), file.format().naam()))
        .iri("dcat:accessURL", iris.of(Address.of(file.page())))
        .iri("dcat:downloadURL", iris.of(file.address()))
        .iri(
            "dcat:mediaType",
            "https://www.iana.org/assignments/media-types/" + file.format().mediaType())
        .iri("dct:language", DUTCH)
        .iri("dct:license", site.licentie())
        .resource();
  }

  private static String name(DataFile file) {
    return file.set() + "." + file.format().extension();
  }
}
