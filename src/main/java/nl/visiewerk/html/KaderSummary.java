package nl.visiewerk.html;

import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Dekking;
import nl.visiewerk.model.Toetsing;

/**
 * How one document fares against a kader, in numbers.
 *
 * @param volledig how many aspects are covered wholly
 * @param gedeeltelijk how many aspects are covered in part
 */
public record KaderSummary(
    LinkView document,
    LinkView kader,
    String regio,
    int aanwezig,
    int onderdelen,
    int volledig,
    int gedeeltelijk,
    int aspecten) {
  static KaderSummary of(Toetsing toetsing, PageContext here) {
    return new KaderSummary(
        here.shortLink(toetsing.document()),
        here.link(toetsing.kader()),
        here.content().regio(toetsing.document()).map(r -> r.naam()).orElse(""),
        (int) toetsing.onderdelen().stream().filter(o -> o.isAanwezig()).count(),
        toetsing.onderdelen().size(),
        count(toetsing, Dekking.VOLLEDIG),
        count(toetsing, Dekking.GEDEELTELIJK),
        toetsing.onderdelen().stream().mapToInt(o -> o.aspecten().size()).sum());
  }

  private static int count(Toetsing toetsing, Dekking dekking) {
    return (int)
        toetsing.onderdelen().stream()
            .flatMap(onderdeel -> onderdeel.aspecten().stream())
            .filter(aspect -> aspect.dekking() == dekking)
            .count();
  }

  /** How many aspects no section covers. */
  public int ontbreekt() {
    return aspecten - volledig - gedeeltelijk;
  }

  /** The required parts in a sentence. */
  public String onderdelenTekst() {
    return Messages.text("site.van", aanwezig, onderdelen);
  }
}
