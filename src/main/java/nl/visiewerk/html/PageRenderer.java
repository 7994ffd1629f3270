package nl.visiewerk.html;

import java.util.List;
import java.util.Map;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.OutputFile;
import nl.visiewerk.site.Page;
import nl.visiewerk.site.Redirect;
import nl.visiewerk.site.SitePlan;
import nl.visiewerk.theme.Templates;
import nl.visiewerk.theme.Theme;

/** Turns planned pages into the files of the site. Safe for several threads. */
public final class PageRenderer {
  private final Site site;
  private final Theme theme;
  private final Templates templates;
  private final SharedParts parts;

  /**
   * Renders the pages of a plan.
   *
   * @param withPdfs whether the site has PDFs to link to
   */
  public PageRenderer(SitePlan plan, Theme theme, boolean withPdfs) {
    this.site = new Site(plan, withPdfs);
    this.theme = theme;
    this.templates = new Templates(theme, "templates/");
    this.parts = new SharedParts(templates);
  }

  /** The file of a page. */
  public OutputFile render(Page page) {
    PageView view = page.accept(new PageViews(new PageContext(site, parts, page)));
    return file(page.path(), view);
  }

  /**
   * The page for addresses that do not exist. A host shows it in any folder, so its links are whole
   * when the address of the site is known; otherwise it tries the ways up.
   */
  public OutputFile notFound() {
    String adres = site.content().instellingen().adres();
    String prefix = adres == null ? "" : adres + "/";
    int depth = adres == null ? deepest() : 0;
    PageContext here = new PageContext(site, parts, Addresses.NIET_GEVONDEN, prefix);
    return file(Addresses.NIET_GEVONDEN, NotFoundView.of(here, depth));
  }

  private int deepest() {
    return site.plan().pages().stream()
        .mapToInt(page -> (int) page.path().chars().filter(c -> c == '/').count())
        .max()
        .orElse(0);
  }

  /** The page at an address of before, which leads to where the thing is now. */
  public OutputFile redirect(Redirect redirect) {
    Address now = site.plan().addresses().of(redirect.thing());
    String url = Addresses.url(site.content().instellingen(), now.path());
    String href = now.from(redirect.path());
    PageContext here = new PageContext(site, parts, redirect.path(), "");
    String naam = redirect.thing().titel();
    return file(redirect.path(), RedirectView.of(here, naam, href, url == null ? href : url));
  }

  /** The files of the theme that pages use. */
  public List<OutputFile> assets() {
    return theme.assets().stream()
        .map(path -> new OutputFile("assets/" + path, theme.asset(path)))
        .toList();
  }

  private OutputFile file(String path, PageView view) {
    Utf8Writer html = new Utf8Writer();
    templates.fill(view.template(), Map.of("page", view, "frame", view.frame()), html);
    return new OutputFile(path, html.toByteArray());
  }
}
