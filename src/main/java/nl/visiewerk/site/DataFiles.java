package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.WettelijkKader;
import nl.visiewerk.site.DataSubject.Whole;

/**
 * Which files with data the site has. Data of a page have the path of that page below {@code
 * data/}: {@code gemeenten.html} and {@code data/gemeenten.json}.
 */
public final class DataFiles {
  /** The folder with data, with a slash at its end. */
  public static final String FOLDER = "data/";

  /** The catalogue as Turtle, in which the IRIs of the catalogue are. */
  public static final Address CATALOGUS = Address.of(FOLDER + "catalogus.ttl");

  private final Addresses addresses;
  private final List<DataFile> found = new ArrayList<>();
  private final List<DataFile> all;
  private final Map<String, List<DataFile>> byPage;

  /**
   * The files for this content.
   *
   * @param withAandachtspunten whether there is a page about what does not agree in the sources
   */
  DataFiles(Content content, Addresses addresses, boolean withAandachtspunten) {
    this.addresses = addresses;
    addShared(content, Soort.REGIO, Addresses.REGIOS);
    addShared(content, Soort.GEMEENTE, Addresses.GEMEENTEN);
    addShared(content, Soort.THEMA, Addresses.THEMAS);
    addShared(content, Soort.BEGRIP, Addresses.BEGRIPPEN);
    if (!content.begrippen().isEmpty()) {
      addWhole("begrippen", DataFormat.TURTLE, Addresses.BEGRIPPEN, Whole.BEGRIPPENKADER);
      addWhole("begrippen", DataFormat.JSON_LD, Addresses.BEGRIPPEN, Whole.BEGRIPPENKADER);
    }
    addShared(content, Soort.BRON, Addresses.BRONNEN);
    addFigures(content);
    if (withAandachtspunten) {
      addWhole(
          "aandachtspunten", DataFormat.JSON, Addresses.AANDACHTSPUNTEN, Whole.AANDACHTSPUNTEN);
    }
    content.kaders().forEach(this::add);
    content.documenten().forEach(this::add);
    addWhole("index", DataFormat.JSON, Addresses.GEGEVENS, Whole.INDEX);
    addWhole("schema", DataFormat.JSON, Addresses.GEGEVENS, Whole.SCHEMA);
    addWhole("catalogus", DataFormat.TURTLE, Addresses.GEGEVENS, Whole.CATALOGUS);
    addWhole("catalogus", DataFormat.JSON_LD, Addresses.GEGEVENS, Whole.CATALOGUS);
    all = List.copyOf(found);
    byPage = all.stream().collect(Collectors.groupingBy(DataFile::page));
  }

  /** All of them. */
  public List<DataFile> all() {
    return all;
  }

  /** Those with what the page at this path shows. */
  public List<DataFile> of(String page) {
    return byPage.getOrDefault(page, List.of());
  }

  private void addFigures(Content content) {
    boolean hasTables =
        content.documenten().stream()
            .flatMap(document -> document.bouwstenen().stream())
            .anyMatch(Cijfertabel.class::isInstance);
    addShared(content, Soort.INDICATOR, Addresses.CIJFERS);
    if (hasTables) {
      addWhole("cijfers", DataFormat.CSV, Addresses.CIJFERS, Whole.CIJFERS);
      content.indicatoren().forEach(this::add);
    }
  }

  private void addWhole(String name, DataFormat format, String page, Whole whole) {
    String titel = Messages.text("data." + name);
    found.add(new DataFile(path(name, format), page, format, titel, whole));
  }

  private void addShared(Content content, Soort soort, String page) {
    if (!content.shared(soort).isEmpty()) {
      String titel = Messages.text("soort." + soort.enkelvoud() + ".meervoud");
      String path = path(soort.meervoud(), DataFormat.JSON);
      found.add(new DataFile(path, page, DataFormat.JSON, titel, new DataSubject.Shared(soort)));
    }
  }

  private void add(Indicator indicator) {
    add(indicator, DataFormat.CSV, new DataSubject.OfIndicator(indicator));
  }

  private void add(WettelijkKader kader) {
    add(kader, DataFormat.JSON, new DataSubject.OfKader(kader));
  }

  private void add(Document document) {
    String page = addresses.of(document).path();
    String path = path(bare(page), DataFormat.JSON);
    DataSubject subject = new DataSubject.OfDocument(document);
    found.add(new DataFile(path, page, DataFormat.JSON, document.korteTitel(), subject));
    for (Bouwsteen bouwsteen : document.bouwstenen()) {
      if (bouwsteen instanceof Cijfertabel tabel) {
        add(tabel, DataFormat.CSV, new DataSubject.OfTabel(tabel));
      }
    }
  }

  private void add(Thing thing, DataFormat format, DataSubject subject) {
    String page = addresses.of(thing).path();
    found.add(new DataFile(path(bare(page), format), page, format, thing.titel(), subject));
  }

  private static String bare(String page) {
    return page.replaceFirst("(/index)?\\.html$", "");
  }

  private static String path(String bare, DataFormat format) {
    return FOLDER + bare + "." + format.extension();
  }
}
