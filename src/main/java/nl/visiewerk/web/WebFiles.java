package nl.visiewerk.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.model.Beheer.Beveiliging;
import nl.visiewerk.model.Instellingen;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.OutputFile;
import nl.visiewerk.site.SitePlan;

/** The files for programs that a site can have by its settings. */
public final class WebFiles {
  private static final String SITEMAP = "sitemap.xml";
  private static final String SECURITY = ".well-known/security.txt";

  private final SitePlan plan;
  private final Instellingen instellingen;

  private WebFiles(SitePlan plan) {
    this.plan = plan;
    this.instellingen = plan.content().instellingen();
  }

  /** All of them; a sitemap and a feed hold whole addresses, and are only there if those are. */
  public static List<OutputFile> of(SitePlan plan) {
    return new WebFiles(plan).all();
  }

  private List<OutputFile> all() {
    List<OutputFile> files = new ArrayList<>();
    files.add(file("robots.txt", robots()));
    String adres = instellingen.adres();
    if (adres != null) {
      files.add(file(SITEMAP, new Sitemap(plan).xml()));
      if (!plan.changes().all().isEmpty()) {
        files.add(file(Addresses.FEED, new Feed(plan, adres).xml()));
      }
    }
    Beveiliging beveiliging = instellingen.beheer().beveiliging();
    if (beveiliging != null) {
      files.add(file(SECURITY, security(beveiliging)));
    }
    return files;
  }

  private String robots() {
    String sitemap = Addresses.url(instellingen, SITEMAP);
    return "User-agent: *\nDisallow:\n" + (sitemap == null ? "" : "Sitemap: " + sitemap + "\n");
  }

  /** As RFC 9116 has it. */
  private String security(Beveiliging beveiliging) {
    String canonical = Addresses.url(instellingen, SECURITY);
    return "Contact: "
        + beveiliging.contact()
        + "\nExpires: "
        + beveiliging.verloopt()
        + "T00:00:00Z\nPreferred-Languages: nl, en\n"
        + (canonical == null ? "" : "Canonical: " + canonical + "\n");
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
