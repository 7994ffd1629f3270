package nl.visiewerk.web;

import nl.visiewerk.prose.MarkupWriter;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Page;
import nl.visiewerk.site.SitePlan;

/** The list of all pages for search engines, as sitemaps.org has it. */
final class Sitemap {
  private final SitePlan plan;

  Sitemap(SitePlan plan) {
    this.plan = plan;
  }

  String xml() {
    MarkupWriter out = new MarkupWriter();
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9").raw("\n");
    for (Page page : plan.pages()) {
      String url = Addresses.url(plan.content().instellingen(), page.path());
      if (url != null) {
        out.open("url").element("loc", url);
        plan.sources().lastChanged(page).ifPresent(day -> out.element("lastmod", day.toString()));
        out.close("url").raw("\n");
      }
    }
    return out.close("urlset").raw("\n").toString();
  }
}
