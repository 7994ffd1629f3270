package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.chart.Charts;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.Thema;
import nl.visiewerk.prose.ChartHtml;
import nl.visiewerk.prose.MarkupWriter;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Backlinks;

/**
 * All indicators by thema, all begrotingen and charts by document, and who has figures.
 *
 * @param gemeenten those with figures, each with the documents that have them
 * @param aantal how many things do not agree in the sources
 */
public record CijfersView(
    FrameView frame,
    List<GroupView> indicatoren,
    List<GroupView> begrotingen,
    List<GroupView> gemeenten,
    List<GrafiekGroup> grafieken,
    LinkView aandachtspunten,
    int aantal)
    implements PageView {
  /** The charts of a document, without their tables: each leads to the page that has it. */
  public record GrafiekGroup(String titel, String html) {}

  static CijfersView of(FrameView frame, PageContext here) {
    return new CijfersView(
        frame,
        indicatoren(here),
        begrotingen(here),
        gemeenten(here),
        charts(here),
        LinkView.of(
            here.href(Address.of(Addresses.AANDACHTSPUNTEN)),
            Frames.title(Addresses.AANDACHTSPUNTEN)),
        here.site().plan().aandachtspunten().size());
  }

  /** An indicator of several themas stands under each; one without, at the end. */
  private static List<GroupView> indicatoren(PageContext here) {
    List<GroupView> groups = new ArrayList<>();
    for (Thema thema : here.content().themas()) {
      List<LinkView> links =
          here.content().indicatoren().stream()
              .filter(indicator -> hasThema(indicator, thema, here))
              .map(here::link)
              .toList();
      add(groups, new GroupView(thema.naam(), here.href(thema), links));
    }
    List<LinkView> others =
        here.content().indicatoren().stream()
            .filter(indicator -> indicator.themas().isEmpty())
            .map(here::link)
            .toList();
    add(groups, new GroupView(Messages.text("site.overig"), null, others));
    return groups;
  }

  private static boolean hasThema(Indicator indicator, Thema thema, PageContext here) {
    return here.site().find(indicator.themas()).stream().anyMatch(found -> found == thema);
  }

  private static List<GroupView> begrotingen(PageContext here) {
    List<GroupView> groups = new ArrayList<>();
    for (Document document : here.content().documenten()) {
      List<LinkView> links =
          document.bouwstenen().stream()
              .filter(Begroting.class::isInstance)
              .map(here::link)
              .toList();
      LinkView link = here.shortLink(document);
      add(groups, new GroupView(link.tekst(), link.href(), links));
    }
    return groups;
  }

  private static List<GroupView> gemeenten(PageContext here) {
    List<GroupView> groups = new ArrayList<>();
    for (Gemeente gemeente : here.content().gemeenten()) {
      List<LinkView> links =
          here.site().plan().backlinks().to(gemeente, Backlinks.How.CIJFERS).stream()
              .filter(tabel -> GemeenteCijfers.has(tabel, gemeente, here.content()))
              .flatMap(tabel -> here.site().document(tabel).stream())
              .distinct()
              .map(here::shortLink)
              .toList();
      add(groups, new GroupView(gemeente.naam(), here.href(gemeente) + "#_cijfers", links));
    }
    return groups;
  }

  private static List<GrafiekGroup> charts(PageContext here) {
    List<GrafiekGroup> groups = new ArrayList<>();
    for (Document document : here.content().documenten()) {
      MarkupWriter out = new MarkupWriter();
      for (Bouwsteen bouwsteen : document.bouwstenen()) {
        if (bouwsteen instanceof Cijfertabel tabel) {
          Charts.of(tabel, here.content())
              .ifPresent(
                  chart -> new ChartHtml(here.prose(), out).writeSmall(chart, here.href(tabel)));
        }
      }
      String titel = Messages.text("site.cijfers.grafieken", document.korteTitel());
      if (!out.toString().isEmpty()) {
        groups.add(new GrafiekGroup(titel, out.toString()));
      }
    }
    return List.copyOf(groups);
  }

  private static void add(List<GroupView> groups, GroupView group) {
    if (!group.links().isEmpty()) {
      groups.add(group);
    }
  }

  @Override
  public String template() {
    return "cijfers";
  }
}
