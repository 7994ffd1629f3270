package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Dekking;
import nl.visiewerk.model.KaderOnderdeel;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.model.WettelijkKader;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * A wettelijk kader as a matrix: its parts against the documents that it binds.
 *
 * @param pdf null when there is none
 */
public record KaderView(
    FrameView frame,
    @Nullable String pdf,
    String tekst,
    String noten,
    List<FactView> kenmerken,
    List<KaderSummary> documenten,
    List<OnderdeelRow> onderdelen,
    List<GapRow> gaten,
    List<LinkView> andere)
    implements PageView {
  /** One part, with a cell for each document. */
  public record OnderdeelRow(LinkView onderdeel, List<CellView> cellen) {}

  /**
   * How a document fares on a part.
   *
   * @param oordeel in words
   * @param aspecten how far each aspect is covered, as the words of {@link Dekking}
   * @param tekst the same in a sentence; empty when the part has no aspects
   */
  public record CellView(
      String href,
      boolean aanwezig,
      String oordeel,
      List<String> aspecten,
      String tekst,
      String document) {}

  /** An aspect that a document covers in part or not at all. */
  public record GapRow(
      LinkView onderdeel, String aspect, LinkView document, String dekking, String reden) {}

  static KaderView of(Page.KaderPage page, PageContext here) {
    WettelijkKader kader = page.kader();
    List<Toetsing> toetsingen = here.site().toetsingen(kader);
    String tekst = here.text(kader.tekst(), 2);
    return new KaderView(
        new Frames(here).in(kader).titled(kader.titel(), Excerpt.of(kader.tekst(), here.content())),
        here.site().pdf(kader).map(here::href).orElse(null),
        tekst,
        here.prose().notes(),
        facts(kader, here),
        toetsingen.stream().map(toetsing -> KaderSummary.of(toetsing, here)).toList(),
        kader.onderdelen().stream().map(o -> row(o, toetsingen, here)).toList(),
        gaps(toetsingen, here),
        here.content().kaders().stream()
            .filter(other -> !other.key().equals(kader.key()))
            .map(here::link)
            .toList());
  }

  private static List<FactView> facts(WettelijkKader kader, PageContext here) {
    List<FactView> facts = new ArrayList<>();
    String bindt = String.join(", ", kader.bindt().stream().map(Labels::of).toList());
    facts.add(FactView.of(Messages.text("site.kader.bindt"), bindt));
    facts.add(
        FactView.of(
            Messages.text("site.kader.gevolg"),
            Messages.text("site.kader.gevolg." + kader.gevolg().woord())));
    String periode = Labels.periode(kader.van(), kader.tot());
    if (!periode.isEmpty()) {
      facts.add(FactView.of(Messages.text("site.kader.geldt"), Labels.alone(periode)));
    }
    if (kader.bron() != null) {
      List<LinkView> bron = here.links(List.of(kader.bron()));
      facts.add(FactView.of(Messages.text("site.kader.bron"), bron));
    }
    return List.copyOf(facts);
  }

  private static OnderdeelRow row(
      KaderOnderdeel onderdeel, List<Toetsing> toetsingen, PageContext here) {
    List<CellView> cells = new ArrayList<>();
    for (Toetsing toetsing : toetsingen) {
      toetsing
          .onderdeel(onderdeel.key().id())
          .ifPresent(toets -> cells.add(cell(toetsing, toets, here)));
    }
    return new OnderdeelRow(here.link(onderdeel), List.copyOf(cells));
  }

  private static CellView cell(Toetsing toetsing, Toetsing.OnderdeelToets toets, PageContext here) {
    return new CellView(
        here.link(toets.onderdeel()).href() + "#" + toetsing.document().id(),
        toets.isAanwezig(),
        Labels.of(toets.oordeel()),
        toets.aspecten().stream().map(aspect -> aspect.dekking().woord()).toList(),
        OnderdeelView.aspects(toets),
        toetsing.document().korteTitel());
  }

  private static List<GapRow> gaps(List<Toetsing> toetsingen, PageContext here) {
    List<GapRow> gaps = new ArrayList<>();
    for (Toetsing toetsing : toetsingen) {
      LinkView document = here.shortLink(toetsing.document());
      for (Toetsing.OnderdeelToets onderdeel : toetsing.onderdelen()) {
        for (Toetsing.AspectToets aspect : onderdeel.aspecten()) {
          if (aspect.dekking() != Dekking.VOLLEDIG) {
            gaps.add(
                new GapRow(
                    here.link(onderdeel.onderdeel()),
                    aspect.aspect().titel(),
                    document,
                    aspect.dekking().woord(),
                    aspect.reden()));
          }
        }
      }
    }
    return List.copyOf(gaps);
  }

  @Override
  public String template() {
    return "kader";
  }
}
