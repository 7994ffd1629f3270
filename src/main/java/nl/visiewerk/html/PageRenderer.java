package nl.visiewerk.html;

import java.util.List;
import java.util.Map;
import nl.visiewerk.site.OutputFile;
import nl.visiewerk.site.Page;
import nl.visiewerk.site.SitePlan;

/** Turns planned pages into the files of the site. Safe for several threads. */
public final class PageRenderer {
  private final Site site;
  private final Theme theme;
  private final Templates templates;
  private final SharedParts parts;

  /**
   * Renders the pages of a plan.
   *
   * @param withPdfs whether the site has a PDF of each document, to link to
   */
  public PageRenderer(SitePlan plan, Theme theme, boolean withPdfs) {
    this.site = new Site(plan, withPdfs);
    this.theme = theme;
    this.templates = new Templates(theme, "templates/");
    this.parts = new SharedParts(templates);
  }

  /** The file of a page. */
  public OutputFile render(Page page) {
    PageView view = page.accept(new PageViews(new PageContext(site, parts, page.path())));
    return file(page.path(), view);
  }

  /**
   * The page for addresses that do not exist. A host shows it in any folder, so its links are whole
   * when the address of the site is known.
   */
  public OutputFile notFound() {
    String adres = site.content().instellingen().adres();
    String prefix = adres == null ? "" : adres + "/";
    PageContext here = new PageContext(site, parts, NotFoundView.PATH, prefix);
    return file(NotFoundView.PATH, NotFoundView.of(here));
  }

  /** The files of the theme that pages use. */
  public List<OutputFile> assets() {
    return theme.assets().stream()
        .map(path -> new OutputFile("assets/" + path, theme.asset(path)))
        .toList();
  }

  private OutputFile file(String path, PageView view) {
    Map<String, Object> variables = Map.of("page", view, "frame", view.frame());
    Utf8Writer html = new Utf8Writer();
    templates.fill(view.template(), variables, html);
    return new OutputFile(path, html.toByteArray());
  }
}
