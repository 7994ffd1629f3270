package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.html.VergelijkingView.CelView;
import nl.visiewerk.html.VergelijkingView.RijView;
import nl.visiewerk.html.VergelijkingView.SectieView;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.KaderOnderdeel;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.model.WettelijkKader;
import nl.visiewerk.prose.Labels;

/** How documents fare on the parts of each kader that binds one of them. */
final class ComparedKaders {
  private ComparedKaders() {}

  static List<SectieView> of(List<Document> documenten, PageContext here) {
    List<SectieView> secties = new ArrayList<>();
    for (WettelijkKader kader : here.site().kaders()) {
      List<Optional<Toetsing>> toetsingen =
          documenten.stream().map(d -> toetsing(d, kader, here)).toList();
      if (toetsingen.stream().anyMatch(Optional::isPresent)) {
        LinkView link = here.link(kader);
        secties.add(
            new SectieView(
                "_" + kader.key().id(),
                link.tekst(),
                link.href(),
                false,
                kader.onderdelen().stream().map(o -> row(o, toetsingen, here)).toList()));
      }
    }
    return secties;
  }

  private static Optional<Toetsing> toetsing(
      Document document, WettelijkKader kader, PageContext here) {
    return here.site().toetsingen(document).stream()
        .filter(t -> t.kader().key().equals(kader.key()))
        .findFirst();
  }

  private static RijView row(
      KaderOnderdeel onderdeel, List<Optional<Toetsing>> toetsingen, PageContext here) {
    LinkView link = here.link(onderdeel);
    String titel = onderdeel.nummer() + " " + link.tekst();
    return new RijView(
        titel, link.href(), "", toetsingen.stream().map(t -> cell(t, onderdeel, here)).toList());
  }

  private static CelView cell(
      Optional<Toetsing> toetsing, KaderOnderdeel onderdeel, PageContext here) {
    if (toetsing.isEmpty()) {
      return CelView.of(Messages.text("site.vergelijking.bindt-niet"));
    }
    Toetsing.OnderdeelToets toets = toetsing.get().onderdeel(onderdeel.key().id()).orElseThrow();
    String href = here.link(onderdeel).href() + "#" + toetsing.get().document().id();
    LinkView link = LinkView.of(href, Labels.of(toets.oordeel()));
    return new CelView("", List.of(new PlaatsView("", link, OnderdeelView.aspects(toets))), null);
  }
}
