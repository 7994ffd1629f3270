package nl.visiewerk.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Thing;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.prose.ProseContext;
import nl.visiewerk.prose.ProseHtml;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Page;
import nl.visiewerk.site.Terms;
import org.jspecify.annotations.Nullable;

/** What is needed to make one page: the site, as seen from the place where the page is. */
final class PageContext implements ProseContext {
  private final Site site;
  private final Parts parts;
  private final @Nullable Page page;
  private final String path;
  private final ProseContext links;
  private final ProseHtml prose;

  PageContext(Site site, SharedParts parts, Page page) {
    this(site, parts, page, page.path(), new ScreenLinks(site.plan(), page.path(), ""));
  }

  /** A page in another medium, with the links of that medium and without what is around it. */
  PageContext(Site site, Page page, ProseContext links) {
    this(site, Parts.NONE, page, page.path(), links);
  }

  /**
   * A page that may be shown in any folder.
   *
   * @param prefix what its links begin with: the address of the site, or nothing
   */
  PageContext(Site site, SharedParts parts, String path, String prefix) {
    this(site, parts, null, path, new ScreenLinks(site.plan(), path, prefix));
  }

  private PageContext(
      Site site, Parts parts, @Nullable Page page, String path, ProseContext links) {
    this.site = site;
    this.parts = parts;
    this.page = page;
    this.path = path;
    this.links = links;
    this.prose = new ProseHtml(site.content(), this);
  }

  Site site() {
    return site;
  }

  Content content() {
    return site.content();
  }

  String path() {
    return path;
  }

  /** What the page is about; null when it is not about one thing. */
  @Nullable Thing subject() {
    return page == null ? null : page.subject().orElse(null);
  }

  /** The file of the content that says what is on the page. */
  Optional<String> file() {
    return page == null ? Optional.empty() : site.plan().sources().file(page);
  }

  /** The day on which what is on the page changed last. */
  Optional<LocalDate> lastChanged() {
    return page == null ? Optional.empty() : site.plan().sources().lastChanged(page);
  }

  /** The whole address of this page; null when it has none that lasts. */
  @Nullable String url() {
    return page == null ? null : url(path);
  }

  /** The whole address of a page; null when the site has none. */
  @Nullable String url(String pagePath) {
    return Addresses.url(content().instellingen(), pagePath);
  }

  /** Writes the texts of this page. */
  ProseHtml prose() {
    return prose;
  }

  /** The HTML of a part that other pages have too. */
  String part(PartView part) {
    return parts.html(part);
  }

  /** What is around this page as around others of its section. */
  Surroundings around(String section, Supplier<Surroundings> make) {
    Surroundings.Place place =
        new Surroundings.Place(
            root(), section, path.equals(section), path.equals(Addresses.ZOEKEN));
    return parts.around(place, make);
  }

  /** The way up to the root of the site, or its address; empty or with a slash at the end. */
  String root() {
    return href(Address.of(""));
  }

  String text(Prose text, int level) {
    return prose.text(text, level);
  }

  @Override
  public Medium medium() {
    return links.medium();
  }

  @Override
  public boolean isAbout(Thing thing) {
    return thing.equals(subject());
  }

  @Override
  public @Nullable String href(Thing thing) {
    return links.href(thing);
  }

  @Override
  public @Nullable String csv(Cijfertabel tabel) {
    return links.csv(tabel);
  }

  @Override
  public String image(String image) {
    return links.image(image);
  }

  @Override
  public Terms terms() {
    return links.terms();
  }

  @Override
  public String href(Address address) {
    return links.href(address);
  }

  /** A link to a thing by its number and name. */
  LinkView link(Thing thing) {
    return new LinkView(to(thing), nummer(thing), thing.titel(), null);
  }

  /** A link to a thing by a name that says what kind it is: {@code Ambitie 2: …}. */
  LinkView fullLink(Thing thing) {
    return thing instanceof Bouwsteen ? LinkView.of(to(thing), fullLabel(thing)) : link(thing);
  }

  /** The name of a thing with what kind it is: {@code Ambitie 2: …}. */
  String fullLabel(Thing thing) {
    String nummer = thing.nummer();
    String soort =
        thing instanceof Hoofdstuk hoofdstuk
            ? Labels.of(hoofdstuk.hoofdstukSoort())
            : Labels.of(thing.soort());
    return Messages.text(
        "site.met-soort", nummer == null ? soort : soort + " " + nummer, thing.titel());
  }

  /** A link to a document by its short name. */
  LinkView shortLink(Document document) {
    return LinkView.of(to(document), document.korteTitel());
  }

  List<LinkView> links(List<Ref> refs) {
    return site.find(refs).stream().map(this::name).toList();
  }

  /** A link to a thing by its name alone, which is the short one for a document. */
  LinkView name(Thing thing) {
    return thing instanceof Document document
        ? shortLink(document)
        : LinkView.of(to(thing), thing.titel());
  }

  private String to(Thing thing) {
    String href = links.href(thing);
    return href == null ? "" : href;
  }

  private static @Nullable String nummer(Thing thing) {
    return thing instanceof Hoofdstuk hoofdstuk ? Labels.nummer(hoofdstuk) : thing.nummer();
  }
}
