package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Actielijn;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Meting;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Relatie;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Resultaat;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Backlinks;
import nl.visiewerk.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * A bouwsteen with what points to it.
 *
 * @param naam what kind it is, with its number: {@code Ambitie 2}
 * @param cijfers the tables of figures that belong to it, under their charts
 * @param actielijnen those of an ambitie
 * @param zelfde the same in other documents; not among its relations
 * @param keten where it is in the picture of how documents work each other out; null when nowhere
 * @param plaatsen where texts place it or refer to it
 * @param citaat how to refer to it
 */
public record BouwsteenView(
    FrameView frame,
    String naam,
    LinkView document,
    List<FactView> kenmerken,
    String tekst,
    List<String> cijfers,
    String noten,
    List<ActielijnRow> actielijnen,
    List<ZelfdeView> zelfde,
    List<FactView> relaties,
    @Nullable LinkView keten,
    List<LinkView> themas,
    List<GroupView> plaatsen,
    @Nullable LinkView vorige,
    @Nullable LinkView volgende,
    CiteView citaat)
    implements PageView {
  /** An actielijn in the table of its ambitie. */
  public record ActielijnRow(LinkView actielijn, String stand, String kostenbesparend) {}

  static BouwsteenView of(Page.BouwsteenPage page, PageContext here) {
    Bouwsteen bouwsteen = page.bouwsteen();
    String tekst = here.prose().text(bouwsteen, 2);
    List<String> cijfers = figures(bouwsteen, here);
    return new BouwsteenView(
        new Frames(here)
            .in(page.document())
            .titled(bouwsteen.titel(), Excerpt.of(bouwsteen, here.content())),
        Labels.naam(bouwsteen),
        here.shortLink(page.document()),
        facts(bouwsteen, here),
        tekst,
        cijfers,
        here.prose().notes(),
        actions(bouwsteen, here),
        ZelfdeView.of(bouwsteen, here),
        RelationFacts.of(bouwsteen, relations(bouwsteen), here),
        KetenView.link(bouwsteen, here),
        here.links(bouwsteen.kern().themas()),
        LinkGroups.mentions(bouwsteen, here),
        here.site().neighbour(page.document(), bouwsteen, -1).map(here::link).orElse(null),
        here.site().neighbour(page.document(), bouwsteen, 1).map(here::link).orElse(null),
        CiteView.of(page.document(), bouwsteen, here));
  }

  private static List<String> figures(Bouwsteen bouwsteen, PageContext here) {
    return here.site().plan().backlinks().to(bouwsteen, Backlinks.How.HOORT_BIJ).stream()
        .filter(Cijfertabel.class::isInstance)
        .map(tabel -> here.prose().text((Cijfertabel) tabel, 3))
        .toList();
  }

  private static List<FactView> facts(Bouwsteen bouwsteen, PageContext here) {
    List<FactView> facts = new ArrayList<>();
    if (bouwsteen instanceof Actielijn actielijn) {
      facts.add(
          FactView.of(
              Messages.text("soort.ambitie"),
              here.content().find(actielijn.ambitie()).stream().map(here::link).toList()));
      facts.add(FactView.of(Messages.text("site.kolom.stand"), Labels.of(actielijn.stand())));
      facts.add(
          FactView.of(
              Messages.text("site.kolom.kostenbesparend"), yesOrNo(actielijn.kostenbesparend())));
    }
    List<Ref> indicatoren = indicatoren(bouwsteen);
    if (!indicatoren.isEmpty()) {
      facts.add(FactView.of(Messages.text("site.indicatoren"), here.links(indicatoren)));
    }
    return List.copyOf(facts);
  }

  private static List<Ref> indicatoren(Bouwsteen bouwsteen) {
    if (bouwsteen instanceof Resultaat resultaat) {
      return resultaat.indicatoren();
    }
    return bouwsteen instanceof Meting meting
        ? meting.kolommen().stream().map(Meting.Kolom::indicator).distinct().toList()
        : List.of();
  }

  /** What has a place of its own on the page is not among the relations. */
  private static List<Relatie> relations(Bouwsteen bouwsteen) {
    return bouwsteen.relaties().stream()
        .filter(relatie -> relatie.soort() != RelatieSoort.ZELFDE_ALS)
        .filter(relatie -> !isAmbitie(relatie, bouwsteen))
        .toList();
  }

  private static boolean isAmbitie(Relatie relatie, Bouwsteen bouwsteen) {
    return bouwsteen instanceof Actielijn actielijn
        && relatie.doel().target().equals(actielijn.ambitie().target());
  }

  private static List<ActielijnRow> actions(Bouwsteen bouwsteen, PageContext here) {
    return here.site().plan().backlinks().to(bouwsteen, Backlinks.How.AMBITIE).stream()
        .filter(Actielijn.class::isInstance)
        .map(Actielijn.class::cast)
        .map(
            actielijn ->
                new ActielijnRow(
                    here.link(actielijn),
                    Labels.of(actielijn.stand()),
                    yesOrNo(actielijn.kostenbesparend())))
        .toList();
  }

  private static String yesOrNo(boolean value) {
    return Messages.text(value ? "site.ja" : "site.nee");
  }

  @Override
  public String template() {
    return "bouwsteen";
  }
}
