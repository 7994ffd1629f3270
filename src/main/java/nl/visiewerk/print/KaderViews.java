package nl.visiewerk.print;

import java.util.Comparator;
import java.util.List;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Dekking;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.HoofdstukSoort;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.print.PrintView.PrintedAspect;
import nl.visiewerk.print.PrintView.PrintedKader;
import nl.visiewerk.print.PrintView.PrintedOnderdeel;
import nl.visiewerk.print.PrintView.SectionLink;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.prose.ProseHtml;
import nl.visiewerk.site.SitePlan;
import org.jspecify.annotations.Nullable;

/** Puts together the annexes that say where the document answers the parts asked of it. */
final class KaderViews {
  private final SitePlan plan;
  private final Document document;
  private final ProseHtml html;

  KaderViews(SitePlan plan, Document document, ProseHtml html) {
    this.plan = plan;
    this.document = document;
    this.html = html;
  }

  /** One for each kader that binds the document, those that it must keep to first. */
  List<PrintedKader> all() {
    return plan.toetsingen().stream()
        .filter(toetsing -> toetsing.document().key().equals(document.key()))
        .sorted(Comparator.comparing(toetsing -> toetsing.kader().gevolg()))
        .map(this::kader)
        .toList();
  }

  private PrintedKader kader(Toetsing toetsing) {
    String id = "_kader_" + toetsing.kader().key().id();
    return new PrintedKader(
        id,
        toetsing.kader().titel(),
        html.text(toetsing.kader().tekst(), 2),
        toetsing.onderdelen().stream().map(onderdeel -> part(id, onderdeel)).toList());
  }

  private PrintedOnderdeel part(String kader, Toetsing.OnderdeelToets toets) {
    List<PrintedAspect> aspects = toets.aspecten().stream().map(this::aspect).toList();
    return new PrintedOnderdeel(
        kader + "_" + toets.onderdeel().key().id(),
        toets.onderdeel().nummer(),
        toets.onderdeel().titel(),
        toets.onderdeel().vraag().strip(),
        toets.isAanwezig(),
        Labels.of(toets.oordeel()),
        (int) toets.aspecten().stream().filter(a -> a.dekking() == Dekking.VOLLEDIG).count(),
        links(toets.secties()),
        aspects);
  }

  private PrintedAspect aspect(Toetsing.AspectToets toets) {
    return new PrintedAspect(
        toets.aspect().titel(),
        toets.dekking().woord(),
        Labels.of(toets.dekking()),
        links(toets.secties()),
        toets.reden().strip());
  }

  private List<SectionLink> links(List<Thing> sections) {
    return sections.stream()
        .map(section -> new SectionLink(name(section), "#" + anchor(section)))
        .toList();
  }

  private String anchor(Thing section) {
    return ProseHtml.anchor(section, document.id());
  }

  /** What readers find it by: a number says little when it does not say of what. */
  private static String name(Thing section) {
    String nummer = number(section);
    return nummer == null ? section.titel() : nummer + " " + section.titel();
  }

  private static @Nullable String number(Thing section) {
    if (section instanceof Hoofdstuk hoofdstuk) {
      String nummer = Labels.nummer(hoofdstuk);
      return nummer == null || hoofdstuk.hoofdstukSoort() == HoofdstukSoort.BIJLAGE
          ? nummer
          : Labels.of(section.soort()) + " " + nummer;
    }
    if (section instanceof Paragraaf paragraaf) {
      return paragraaf.nummer();
    }
    return section instanceof Bouwsteen bouwsteen && bouwsteen.nummer() != null
        ? Labels.of(section.soort()) + " " + bouwsteen.nummer()
        : null;
  }
}
