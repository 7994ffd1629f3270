package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Instellingen;
import nl.visiewerk.model.WettelijkKader;
import nl.visiewerk.prose.ProseContext;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Addresses;
import org.jspecify.annotations.Nullable;

/** Makes what is around a page: its titles, the navigation, the way back up. */
final class Frames {
  private static final int DESCRIPTION_LENGTH = 180;

  private final PageContext here;
  private final List<Crumb> crumbs = new ArrayList<>();
  private String section = "";
  private String qualifier = "";

  /** A page above this one. */
  record Crumb(Address address, String tekst) {}

  Frames(PageContext here) {
    this.here = here;
  }

  /** Puts the page below an overview page. */
  Frames in(String overview) {
    section = overview;
    startAtHome();
    if (!overview.equals(here.path())) {
      crumbs.add(new Crumb(Address.of(overview), title(overview)));
    }
    return this;
  }

  /** Puts the page below the first page of a document. */
  Frames in(Document document) {
    in(Addresses.DOCUMENTEN);
    crumbs.add(new Crumb(here.site().plan().addresses().of(document), document.korteTitel()));
    qualifier = document.korteTitel();
    return this;
  }

  /** Puts the page below the matrix of a kader. */
  Frames in(WettelijkKader kader) {
    startAtHome();
    Address address = here.site().plan().addresses().of(kader);
    section = address.path();
    if (!section.equals(here.path())) {
      crumbs.add(new Crumb(address, kader.titel()));
      qualifier = kader.titel();
    }
    return this;
  }

  /** The frame of a page with this title. */
  FrameView titled(String titel, String omschrijving) {
    if (here.medium() == ProseContext.Medium.PAPER) {
      return FrameView.onPaper(titel);
    }
    Instellingen instellingen = here.content().instellingen();
    String whole = qualifier.isEmpty() ? titel : Messages.text("site.titel", titel, qualifier);
    String bar =
        here.path().equals(Addresses.HOME)
            ? instellingen.naam()
            : Messages.text("site.titel", whole, instellingen.naam());
    String description =
        shortened(omschrijving.isBlank() ? instellingen.omschrijving() : omschrijving);
    Surroundings around = here.around(section, this::surroundings);
    return new FrameView(
        titel,
        bar,
        description,
        here.root(),
        home(),
        around.stijlen(),
        around.kop(),
        crumbs.isEmpty() ? "" : here.part(new PartView.Kruimels(links())),
        around.colofon(),
        data(),
        PageMetadata.of(here, whole, description, here.lastChanged().orElse(null), crumbs),
        SourceView.of(here));
  }

  private Surroundings surroundings() {
    Instellingen instellingen = here.content().instellingen();
    String root = here.root();
    String naam = instellingen.naam();
    return new Surroundings(
        here.part(new PartView.Stijlen(root)),
        here.part(new PartView.Kop(root, home(), naam, search(), navigation())),
        here.part(
            new PartView.Colofon(
                root, home(), naam, instellingen.uitgever(), instellingen.contact(), footer())));
  }

  private String home() {
    return here.href(Address.of(Addresses.HOME));
  }

  private List<LinkView> links() {
    return crumbs.stream().map(c -> LinkView.of(here.href(c.address()), c.tekst())).toList();
  }

  private List<FrameView.DataLink> data() {
    return here.site().plan().data().of(here.path()).stream()
        .filter(file -> !here.path().equals(Addresses.GEGEVENS))
        .map(file -> FrameView.DataLink.of(file, here))
        .toList();
  }

  private @Nullable String search() {
    return here.path().equals(Addresses.ZOEKEN) ? null : here.href(Address.of(Addresses.ZOEKEN));
  }

  private void startAtHome() {
    if (crumbs.isEmpty()) {
      crumbs.add(new Crumb(Address.of(Addresses.HOME), Messages.text("site.home")));
    }
  }

  private List<LinkView> navigation() {
    List<LinkView> links = new ArrayList<>();
    for (String overview :
        List.of(Addresses.REGIOS, Addresses.GEMEENTEN, Addresses.DOCUMENTEN, Addresses.THEMAS)) {
      links.add(navigation(overview, title(overview)));
    }
    if (!here.site().plan().comparables().isEmpty()) {
      links.add(navigation(Addresses.VERGELIJKEN, title(Addresses.VERGELIJKEN)));
    }
    if (here.site().has(Addresses.CIJFERS)) {
      links.add(navigation(Addresses.CIJFERS, title(Addresses.CIJFERS)));
    }
    List<WettelijkKader> kaders = here.site().kaders();
    if (!kaders.isEmpty()) {
      String first = here.site().plan().addresses().of(kaders.get(0)).path();
      boolean inside = kaders.stream().anyMatch(this::isSection);
      links.add(
          new LinkView(
              here.href(Address.of(first)),
              null,
              Messages.text("site.kaders"),
              inside ? current(first) : null));
    }
    links.add(navigation(Addresses.BEGRIPPEN, title(Addresses.BEGRIPPEN)));
    links.add(navigation(Addresses.BRONNEN, title(Addresses.BRONNEN)));
    return links;
  }

  private List<LinkView> footer() {
    List<LinkView> links = new ArrayList<>();
    links.add(navigation(Addresses.OVER, title(Addresses.OVER)));
    links.add(navigation(Addresses.GEGEVENS, title(Addresses.GEGEVENS)));
    if (here.content().instellingen().beheer().toegankelijkheid() != null) {
      links.add(navigation(Addresses.TOEGANKELIJKHEID, title(Addresses.TOEGANKELIJKHEID)));
    }
    if (here.site().has(Addresses.AANDACHTSPUNTEN) && !here.site().has(Addresses.CIJFERS)) {
      links.add(navigation(Addresses.AANDACHTSPUNTEN, title(Addresses.AANDACHTSPUNTEN)));
    }
    if (here.site().has(Addresses.WIJZIGINGEN)) {
      links.add(navigation(Addresses.WIJZIGINGEN, title(Addresses.WIJZIGINGEN)));
    }
    return links;
  }

  private boolean isSection(WettelijkKader kader) {
    return here.site().plan().addresses().of(kader).path().equals(section);
  }

  private LinkView navigation(String overview, String text) {
    String href = here.href(Address.of(overview));
    return new LinkView(href, null, text, overview.equals(section) ? current(overview) : null);
  }

  private String current(String target) {
    return target.equals(here.path()) ? "page" : "true";
  }

  /** The title of an overview page. */
  static String title(String overview) {
    return Messages.text("site." + overview.replace(".html", ""));
  }

  private static String shortened(String text) {
    if (text.length() <= DESCRIPTION_LENGTH) {
      return text;
    }
    int end = text.lastIndexOf(' ', DESCRIPTION_LENGTH);
    return text.substring(0, end < 0 ? DESCRIPTION_LENGTH : end) + " \u2026";
  }
}
