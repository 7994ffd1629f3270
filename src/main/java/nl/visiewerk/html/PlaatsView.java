package nl.visiewerk.html;

import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.prose.Labels;

/**
 * A place in a document, as tables that compare documents show it.
 *
 * @param soort what kind it is, with its number; empty when the table says so
 * @param begin how its text begins; empty when it has none, or when there is no room
 */
public record PlaatsView(String soort, LinkView link, String begin) {
  static PlaatsView of(LinkView link) {
    return new PlaatsView("", link, "");
  }

  static PlaatsView of(Bouwsteen bouwsteen, boolean withBegin, PageContext here) {
    String begin = withBegin ? Excerpt.brief(bouwsteen, here.content()) : "";
    return new PlaatsView(Labels.naam(bouwsteen), here.name(bouwsteen), begin);
  }
}
