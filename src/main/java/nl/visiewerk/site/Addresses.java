package nl.visiewerk.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Instellingen;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import org.jspecify.annotations.Nullable;

/** Where on the site each thing is: ids and the words for the kinds make the paths. */
public final class Addresses {
  public static final String HOME = "index.html";
  public static final String REGIOS = "regios.html";
  public static final String GEMEENTEN = "gemeenten.html";
  public static final String DOCUMENTEN = "documenten.html";
  public static final String THEMAS = "themas.html";
  public static final String BEGRIPPEN = "begrippen.html";
  public static final String BRONNEN = "bronnen.html";
  public static final String VERGELIJKEN = "vergelijken.html";
  public static final String CIJFERS = "cijfers.html";
  public static final String WIJZIGINGEN = "wijzigingen.html";
  public static final String OVER = "over.html";
  public static final String TOEGANKELIJKHEID = "toegankelijkheid.html";
  public static final String FEED = "feed.xml";
  public static final String AANDACHTSPUNTEN = "aandachtspunten.html";
  public static final String ZOEKEN = "zoeken.html";
  public static final String GEGEVENS = "gegevens.html";

  /** The page that a host shows, in any folder, for addresses that do not exist. */
  public static final String NIET_GEVONDEN = "404.html";

  /** The folder of the pages below {@link #VERGELIJKEN}. */
  static final String VERGELIJKEN_MAP = "vergelijken/";

  private static final String PDF_MAP = "pdf/";

  private final Map<Key, Address> addresses = new HashMap<>();

  /** The addresses of all things of the content. */
  public Addresses(Content content) {
    for (Thing thing : content.all()) {
      if (thing instanceof Document document) {
        add(document);
      } else if (!addresses.containsKey(thing.key())) {
        addresses.put(thing.key(), ofShared(thing));
      }
    }
  }

  /** Where a thing is. */
  public Address of(Thing thing) {
    return of(thing.key())
        .orElseThrow(() -> new IllegalArgumentException("not in the content: " + thing.key()));
  }

  /** Where the thing with this key is; empty when there is none. */
  public Optional<Address> of(Key key) {
    return Optional.ofNullable(addresses.get(key));
  }

  /** The path of the page that has all shared things of a kind; empty when there is none. */
  public static Optional<String> overview(Soort soort) {
    if (!soort.isGedeeld() || soort == Soort.WETTELIJK_KADER) {
      return Optional.empty();
    }
    return Optional.of(soort == Soort.INDICATOR ? CIJFERS : soort.meervoud() + ".html");
  }

  /** Where the bouwstenen of one kind of all documents are beside each other. */
  public static Address vergelijken(Soort soort) {
    return Address.of(VERGELIJKEN_MAP + soort.meervoud() + ".html");
  }

  /** The whole address of a page; null when the settings do not say where the site is. */
  public static @Nullable String url(Instellingen instellingen, String path) {
    String adres = instellingen.adres();
    return adres == null ? null : adres + "/" + (path.equals(HOME) ? "" : path);
  }

  /** The whole address of a place; null when the settings do not say where the site is. */
  public static @Nullable String url(Instellingen instellingen, Address address) {
    String page = url(instellingen, address.path());
    return page == null ? null : page + address.fragment();
  }

  /** Where the PDF of a thing is when it has one; its name says of what kind it is. */
  public static Address pdf(Thing thing) {
    String id = thing.key().id();
    if (thing instanceof Document) {
      return Address.of(PDF_MAP + id + ".pdf");
    }
    String folder = thing.key().isShared() ? "" : thing.key().scope() + "/";
    String soort = thing.soort().enkelvoud();
    return Address.of(PDF_MAP + soort + "/" + folder + soort + "-" + id + ".pdf");
  }

  /** The path of the first page of a document with this id. */
  static String path(String document) {
    return folder(document) + "index.html";
  }

  /** The path of a chapter with this id. */
  static String hoofdstuk(String document, String id) {
    return folder(document) + id + ".html";
  }

  /** The path of a bouwsteen with this id. */
  static String bouwsteen(String document, Soort soort, String id) {
    return folder(document) + soort.enkelvoud() + "/" + id + ".html";
  }

  private static String folder(String document) {
    return "document/" + document + "/";
  }

  /** Where the changes of a document are listed. */
  public static Address wijzigingen(Document document) {
    return Address.of("wijzigingen/" + document.id() + ".html");
  }

  private void add(Document document) {
    addresses.put(document.key(), Address.of(path(document.id())));
    for (Hoofdstuk hoofdstuk : document.hoofdstukken()) {
      String path = hoofdstuk(document.id(), hoofdstuk.key().id());
      addresses.put(hoofdstuk.key(), Address.of(path));
      add(hoofdstuk.tekst().paragrafen(), path);
    }
    for (Bouwsteen bouwsteen : document.bouwstenen()) {
      String path = bouwsteen(document.id(), bouwsteen.soort(), bouwsteen.key().id());
      addresses.put(bouwsteen.key(), Address.of(path));
      add(bouwsteen.tekst().paragrafen(), path);
    }
  }

  private void add(List<Paragraaf> paragrafen, String path) {
    for (Paragraaf paragraaf : paragrafen) {
      addresses.put(paragraaf.key(), new Address(path, paragraaf.key().id()));
      add(paragraaf.paragrafen(), path);
    }
  }

  private static Address ofShared(Thing thing) {
    String id = thing.key().id();
    if (thing instanceof Begrip) {
      return new Address(BEGRIPPEN, id);
    }
    if (thing instanceof Bron) {
      return new Address(BRONNEN, id);
    }
    if (thing.soort() == Soort.WETTELIJK_KADER) {
      return Address.of("wettelijk-kader/" + id + "/index.html");
    }
    return thing.soort() == Soort.KADER_ONDERDEEL
        ? Address.of("wettelijk-kader/" + thing.key().scope() + "/" + id + ".html")
        : Address.of(thing.soort().enkelvoud() + "/" + id + ".html");
  }
}
