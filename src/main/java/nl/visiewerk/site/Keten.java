package nl.visiewerk.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.RelatieSoort;

/**
 * Documents of which the bouwstenen work each other out or are the same, and which those are.
 *
 * @param documenten what is worked out before what works it out
 * @param banden all its bouwstenen, each once
 */
public record Keten(List<Document> documenten, List<Band> banden, List<Schakel> schakels) {
  /**
   * What belongs to the same thing, such as a rode draad.
   *
   * @param groepen those that are linked to each other
   */
  public record Band(List<Groep> groepen) {
    /** What the others belong to; none in a band of what belongs to nothing. */
    public List<Lid> koppen() {
      return groepen.stream().flatMap(g -> g.leden().stream()).filter(Lid::isKop).toList();
    }
  }

  /**
   * Bouwstenen that are linked to each other.
   *
   * @param leden in the order of the documents
   */
  public record Groep(List<Lid> leden) {}

  /**
   * A bouwsteen of the keten.
   *
   * @param isKop whether others of its band belong to it
   * @param kolom which of the documents it is of
   * @param delen what belongs to it and is not in the keten itself
   */
  public record Lid(Bouwsteen bouwsteen, boolean isKop, int kolom, List<Bouwsteen> delen) {}

  /** A link between bouwstenen of two documents, of which {@code van} comes first. */
  public record Schakel(Key van, Key naar, RelatieSoort soort) {}

  /** All its bouwstenen, in the order of the bands. */
  public List<Lid> leden() {
    return banden.stream()
        .flatMap(band -> band.groepen().stream())
        .flatMap(groep -> groep.leden().stream())
        .toList();
  }

  /** The links from each bouwsteen to the documents after it. */
  public Map<Key, List<Schakel>> schakelsVan() {
    return schakels.stream().collect(Collectors.groupingBy(Schakel::van));
  }

  /** Its page, named after the document that it begins with. */
  public Address address() {
    return Address.of("keten/" + documenten.get(0).id() + ".html");
  }

  /** Where a bouwsteen is on the page. */
  public static String anchor(Key bouwsteen) {
    return bouwsteen.scope() + "--" + bouwsteen.id();
  }
}
