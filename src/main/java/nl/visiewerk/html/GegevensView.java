package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Bouwsteen;
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
    Map<String, List<DataFile>> reeksen = new LinkedHashMap<>();
    List<LinkView> indicatoren = new ArrayList<>();
    for (DataFile file : here.site().plan().data().all()) {
      if (file.subject() instanceof DataSubject.OfIndicator) {
        indicatoren.add(LinkView.of(here.href(file.address()), file.titel()));
      } else if (!(file.subject() instanceof DataSubject.OfTabel)) {
        reeksen.computeIfAbsent(file.set(), set -> new ArrayList<>()).add(file);
      }
    }
    return new GegevensView(
        new Frames(here)
            .in(page.path())
            .titled(Frames.title(page.path()), Messages.text("site.gegevens.intro")),
        reeksen.values().stream().map(files -> row(files, here)).toList(),
        indicatoren,
        tabellen(here),
        here.content().instellingen().licentie());
  }

  private static ReeksRow row(List<DataFile> files, PageContext here) {
    DataFile first = files.get(0);
    String href = first.page().equals(here.path()) ? "" : here.href(Address.of(first.page()));
    return new ReeksRow(
        LinkView.of(href, first.titel()),
        files.stream().map(file -> FrameView.DataLink.of(file, here)).toList());
  }

  private static List<GroupView> tabellen(PageContext here) {
    return here.content().documenten().stream()
        .map(document -> tabellen(document, here))
        .filter(group -> !group.links().isEmpty())
        .toList();
  }

  private static GroupView tabellen(Document document, PageContext here) {
    List<LinkView> links = new ArrayList<>();
    for (Bouwsteen bouwsteen : document.bouwstenen()) {
      String href = bouwsteen instanceof Cijfertabel tabel ? here.csv(tabel) : null;
      if (href != null) {
        links.add(LinkView.of(href, bouwsteen.titel()));
      }
    }
    return new GroupView(document.korteTitel(), here.href(document), links);
  }

  @Override
  public String template() {
    return "gegevens";
  }
}
