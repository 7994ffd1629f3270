package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Relatie;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Backlinks;

/** What a thing is linked to, and what is linked to it. */
final class RelationFacts {
  private static final Set<Backlinks.How> SHOWN_ELSEWHERE =
      Set.of(
          Backlinks.How.TEKST,
          Backlinks.How.ZELFDE_ALS,
          Backlinks.How.AMBITIE,
          Backlinks.How.INDICATOR,
          Backlinks.How.CIJFERS);

  private RelationFacts() {}

  /**
   * Both ends of the relations of a thing, by what they are called from here; what belongs to it,
   * by kind.
   */
  static List<FactView> of(Thing thing, List<Relatie> relaties, PageContext here) {
    Map<String, List<LinkView>> links = new LinkedHashMap<>();
    for (Relatie relatie : relaties) {
      here.content()
          .find(relatie.doel())
          .ifPresent(doel -> add(links, Labels.of(relatie.soort()), link(doel, thing, here)));
    }
    Map<Soort, List<LinkView>> parts = new EnumMap<>(Soort.class);
    for (Backlinks.Backlink backlink : here.site().plan().backlinks().to(thing)) {
      Thing source = backlink.source();
      if (backlink.how() == Backlinks.How.HOORT_BIJ) {
        if (!isShownElsewhere(source)) {
          parts
              .computeIfAbsent(source.soort(), soort -> new ArrayList<>())
              .add(inDocument(here.link(source), source, thing, here));
        }
      } else if (!SHOWN_ELSEWHERE.contains(backlink.how())) {
        add(links, reverse(backlink.how()), link(source, thing, here));
      }
    }
    List<FactView> facts = new ArrayList<>();
    links.forEach((label, list) -> facts.add(FactView.of(label, list)));
    parts.forEach((soort, list) -> facts.add(FactView.of(Labels.of(soort, list.size()), list)));
    return List.copyOf(facts);
  }

  private static void add(Map<String, List<LinkView>> links, String label, LinkView link) {
    List<LinkView> list = links.computeIfAbsent(label, l -> new ArrayList<>());
    if (!list.contains(link)) {
      list.add(link);
    }
  }

  /** The actielijnen of an ambitie have a table of their own, and so have figures. */
  private static boolean isShownElsewhere(Thing part) {
    return part.soort() == Soort.ACTIELIJN || part instanceof Cijfertabel;
  }

  private static String reverse(Backlinks.How how) {
    return Messages.text("site.terug." + how.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Names the document too when that is another one. */
  private static LinkView link(Thing other, Thing thing, PageContext here) {
    if (other instanceof Document document) {
      return here.shortLink(document);
    }
    return inDocument(here.fullLink(other), other, thing, here);
  }

  private static LinkView inDocument(LinkView link, Thing other, Thing thing, PageContext here) {
    boolean elsewhere = !other.key().isShared() && !other.key().scope().equals(thing.key().scope());
    return elsewhere
        ? here.site().document(other).map(document -> named(link, document)).orElse(link)
        : link;
  }

  private static LinkView named(LinkView link, Document document) {
    String tekst = Messages.text("site.in-document", link.tekst(), document.korteTitel());
    return new LinkView(link.href(), link.nummer(), tekst, null);
  }
}
