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
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;

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
  public static final String AANDACHTSPUNTEN = "aandachtspunten.html";
  public static final String GEGEVENS = "gegevens.html";

  /** The folder of the pages below {@link #VERGELIJKEN}. */
  static final String VERGELIJKEN_MAP = "vergelijken/";

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

  /** Where the bouwstenen of one kind of all documents are beside each other. */
  public static Address vergelijken(Soort soort) {
    return Address.of(VERGELIJKEN_MAP + soort.meervoud() + ".html");
  }

  /** Where the PDF of a document is. */
  public static Address pdf(Document document) {
    return Address.of("pdf/" + document.id() + ".pdf");
  }

  private void add(Document document) {
    String folder = "document/" + document.id() + "/";
    addresses.put(document.key(), Address.of(folder + "index.html"));
    for (Hoofdstuk hoofdstuk : document.hoofdstukken()) {
      String path = folder + hoofdstuk.key().id() + ".html";
      addresses.put(hoofdstuk.key(), Address.of(path));
      add(hoofdstuk.tekst().paragrafen(), path);
    }
    for (Bouwsteen bouwsteen : document.bouwstenen()) {
      String path = folder + bouwsteen.soort().enkelvoud() + "/" + bouwsteen.key().id() + ".html";
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
