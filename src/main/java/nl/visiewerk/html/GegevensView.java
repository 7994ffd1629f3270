package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Document;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.DataFile;
import nl.visiewerk.site.DataSubject;
import nl.visiewerk.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which files with data there are.
 *
 * @param reeksen the same data in one or more formats, but for single indicators and tables
 * @param tabellen the tables by document
 * @param licentie the address of the licence; null when none is given
 */
public record GegevensView(
    FrameView frame,
    List<ReeksRow> reeksen,
    List<LinkView> indicatoren,
    List<GroupView> tabellen,
    @Nullable String licentie)
    implements PageView {
  /** Data with the page that shows the same. */
  public record ReeksRow(LinkView pagina, List<FrameView.DataLink> bestanden) {}

  static GegevensView of(Page.GegevensPage page, PageContext here) {
    Map<String, ReeksRow> reeksen = new LinkedHashMap<>();
    List<LinkView> indicatoren = new ArrayList<>();
    List<Cijfertabel> tabellen = new ArrayList<>();
    for (DataFile file : here.site().plan().data().all()) {
      if (file.subject() instanceof DataSubject.OfIndicator) {
        indicatoren.add(LinkView.of(here.href(file.address()), file.titel()));
      } else if (file.subject() instanceof DataSubject.OfTabel of) {
        tabellen.add(of.tabel());
      } else {
        reeksen
            .computeIfAbsent(file.set(), set -> row(file, here))
            .bestanden()
            .add(FrameView.DataLink.of(file, here));
      }
    }
    return new GegevensView(
        new Frames(here)
            .in(page.path())
            .titled(Frames.title(page.path()), Messages.text("site.gegevens.intro")),
        List.copyOf(reeksen.values()),
        indicatoren,
        byDocument(tabellen, here),
        here.content().instellingen().licentie());
  }

  private static ReeksRow row(DataFile file, PageContext here) {
    String href = file.page().equals(here.path()) ? "" : here.href(Address.of(file.page()));
    return new ReeksRow(LinkView.of(href, file.titel()), new ArrayList<>());
  }

  private static List<GroupView> byDocument(List<Cijfertabel> tabellen, PageContext here) {
    Map<String, GroupView> groups = new LinkedHashMap<>();
    for (Cijfertabel tabel : tabellen) {
      String href = here.csv(tabel);
      Document document = here.site().document(tabel).orElse(null);
      if (href != null && document != null) {
        groups
            .computeIfAbsent(document.id(), id -> group(document, here))
            .links()
            .add(LinkView.of(href, tabel.titel()));
      }
    }
    return List.copyOf(groups.values());
  }

  private static GroupView group(Document document, PageContext here) {
    LinkView link = here.shortLink(document);
    return new GroupView(link.tekst(), link.href(), new ArrayList<>());
  }

  @Override
  public String template() {
    return "gegevens";
  }
}
