package nl.visiewerk.data;

import nl.visiewerk.json.JsonOut;
import nl.visiewerk.model.Instellingen;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.DataFile;
import nl.visiewerk.site.DataFiles;
import nl.visiewerk.site.SitePlan;

/** Writes what the site is, and which files with data it has. */
final class IndexJson {
  private IndexJson() {}

  static void write(SitePlan plan, ThingJson things, JsonOut out) {
    Instellingen site = plan.content().instellingen();
    out.object(
        "site",
        () -> {
          out.text("naam", site.naam());
          out.text("omschrijving", site.omschrijving());
          out.text("uitgever", site.uitgever());
          out.text("adres", site.adres());
          out.text("contact", site.contact());
          out.text("licentie", site.licentie());
        });
    out.<DataFile>objects(
        "bestanden",
        plan.data().all(),
        file -> {
          out.text("bestand", file.path().substring(DataFiles.FOLDER.length()));
          out.text("titel", file.titel());
          out.text("vorm", file.format().mediaType());
          out.text("pagina", things.pagina(Address.of(file.page())));
        });
  }
}
