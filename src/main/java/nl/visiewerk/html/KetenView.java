package nl.visiewerk.html;

import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Comparison;
import nl.visiewerk.site.Keten;
import nl.visiewerk.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * How documents work each other out.
 *
 * @param tekening the picture, as SVG
 * @param lijst the same as nested lists, as HTML
 * @param soorten the kinds of line in the picture
 */
public record KetenView(
    FrameView frame, String inleiding, String tekening, String lijst, List<LijnView> soorten)
    implements PageView {
  /** A kind of line and what it means. */
  public record LijnView(String soort, String tekst) {}

  static KetenView of(Page.KetenPage page, PageContext here) {
    Keten keten = page.keten();
    String titel = title(keten);
    String names = Comparison.names(keten.documenten());
    String omschrijving = Messages.text("site.keten.omschrijving", names);
    return new KetenView(
        new Frames(here).in(Addresses.VERGELIJKEN).titled(titel, omschrijving),
        omschrijving,
        KetenSvg.of(keten, titel, omschrijving, here),
        KetenList.of(keten, here),
        keten.schakels().stream()
            .map(Keten.Schakel::soort)
            .distinct()
            .sorted()
            .map(KetenView::line)
            .toList());
  }

  private static LijnView line(RelatieSoort soort) {
    return new LijnView(soort.woord(), Messages.text("site.keten." + soort.woord()));
  }

  /** What a keten is called: after the document that it begins with. */
  static String title(Keten keten) {
    return Messages.text("site.keten.titel", keten.documenten().get(0).korteTitel());
  }

  /** A link to a keten. */
  static LinkView link(Keten keten, PageContext here) {
    return LinkView.of(here.href(keten.address()), title(keten));
  }

  /** A link to the place of a bouwsteen in its keten; null when it is in none. */
  static @Nullable LinkView link(Bouwsteen bouwsteen, PageContext here) {
    String tekst = Messages.text("site.keten.bekijk");
    return here.site()
        .keten(bouwsteen)
        .map(keten -> new Address(keten.address().path(), Keten.anchor(bouwsteen.key())))
        .map(address -> LinkView.of(here.href(address), tekst))
        .orElse(null);
  }

  @Override
  public String template() {
    return "keten";
  }
}
