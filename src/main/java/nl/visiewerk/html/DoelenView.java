package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.prose.ProseHtml;
import nl.visiewerk.site.Backlinks;

/** What one document wants to reach for all of its gemeenten: its choices, ambities, resultaten. */
public record DoelenView(LinkView document, List<Groep> groepen) {
  private static final Set<Soort> SOORTEN =
      Set.of(Soort.STRATEGISCHE_KEUZE, Soort.AMBITIE, Soort.RESULTAAT);

  private static final String NBSP = "\u00a0";

  /** With more than this, the beginnings of their texts are no summary any more. */
  private static final int MOST_WITH_TEXT = 10;

  /** Those that belong to the same; its title says what they are, too. */
  public record Groep(String titel, List<Doel> doelen) {}

  /**
   * One of them.
   *
   * @param anchor its id on the page
   * @param begin the beginning of its text; empty when there are many
   * @param plaats the section that places it; empty when none does
   * @param cijfers the figures of a gemeente that belong to it
   */
  public record Doel(
      String anchor, LinkView link, String begin, String plaats, List<LinkView> cijfers) {}

  /**
   * Of a document; without groups when it has none.
   *
   * @param tables those with figures of the gemeente
   */
  static DoelenView of(Document document, Set<LinkView> tables, PageContext here) {
    List<Bouwsteen> all =
        document.bouwstenen().stream().filter(b -> SOORTEN.contains(b.soort())).toList();
    Map<String, List<Doel>> groups = new LinkedHashMap<>();
    for (Bouwsteen bouwsteen : all) {
      String begin = all.size() > MOST_WITH_TEXT ? "" : Excerpt.brief(bouwsteen, here.content());
      groups
          .computeIfAbsent(title(bouwsteen, here), title -> new ArrayList<>())
          .add(
              new Doel(
                  ProseHtml.anchor(bouwsteen, ""),
                  here.link(bouwsteen),
                  begin,
                  place(bouwsteen, here),
                  figures(bouwsteen, tables, here)));
    }
    return new DoelenView(
        here.shortLink(document),
        groups.entrySet().stream().map(g -> new Groep(g.getKey(), g.getValue())).toList());
  }

  private static String title(Bouwsteen bouwsteen, PageContext here) {
    String soort = Labels.plural(bouwsteen.soort());
    return bouwsteen.relaties().stream()
        .filter(relatie -> relatie.soort() == RelatieSoort.HOORT_BIJ)
        .flatMap(relatie -> here.content().find(relatie.doel()).stream())
        .findFirst()
        .map(owner -> Messages.text("pdf.gemeente.groep", soort, owner(owner)))
        .orElse(soort);
  }

  private static String place(Bouwsteen bouwsteen, PageContext here) {
    return here.site().plan().backlinks().to(bouwsteen, Backlinks.How.TEKST).stream()
        .filter(place -> place.key().scope().equals(bouwsteen.key().scope()))
        .findFirst()
        .map(DoelenView::name)
        .orElse("");
  }

  private static String owner(Thing thing) {
    return thing instanceof Bouwsteen bouwsteen
        ? Messages.text("site.met-soort", Labels.naam(bouwsteen), thing.titel())
        : thing.titel();
  }

  private static String name(Thing section) {
    if (section instanceof Paragraaf paragraaf && paragraaf.nummer() != null) {
      return Labels.of(Soort.PARAGRAAF) + NBSP + paragraaf.nummer();
    }
    if (section instanceof Hoofdstuk hoofdstuk && hoofdstuk.nummer() != null) {
      return Labels.of(hoofdstuk.hoofdstukSoort()) + NBSP + hoofdstuk.nummer();
    }
    return section.titel();
  }

  private static List<LinkView> figures(
      Bouwsteen bouwsteen, Set<LinkView> tables, PageContext here) {
    return here.site().plan().backlinks().to(bouwsteen, Backlinks.How.HOORT_BIJ).stream()
        .map(here::link)
        .filter(tables::contains)
        .toList();
  }
}
