package nl.visiewerk.content;

import java.time.LocalDate;
import nl.visiewerk.model.Beheer;
import nl.visiewerk.model.Beheer.Beveiliging;
import nl.visiewerk.model.Beheer.Repository;
import nl.visiewerk.model.Beheer.Toegankelijkheid;
import org.jspecify.annotations.Nullable;

/** Reads the settings about who looks after the site. */
final class BeheerReader {
  private BeheerReader() {}

  static Beheer read(Fields fields) {
    return new Beheer(
        fields.nested("repository").map(BeheerReader::repository).orElse(null),
        fields.nested("toegankelijkheid").map(BeheerReader::toegankelijkheid).orElse(null),
        fields.nested("beveiliging").map(BeheerReader::beveiliging).orElse(null));
  }

  private static @Nullable Repository repository(Fields fields) {
    String url = fields.required("url", ValueType.URL);
    String bewerken = fields.optional("bewerken", ValueType.URL);
    String wijziging = fields.optional("wijziging", ValueType.URL);
    boolean titels = fields.yesNo("titels", false);
    String taal = fields.optional("taal", ValueType.TAAL);
    fields.done();
    return url == null ? null : new Repository(url, bewerken, wijziging, titels, taal);
  }

  private static Toegankelijkheid toegankelijkheid(Fields fields) {
    Toegankelijkheid toegankelijkheid =
        new Toegankelijkheid(
            fields.optional("verklaring", ValueType.URL),
            fields.optional("contact", ValueType.URL));
    fields.done();
    return toegankelijkheid;
  }

  private static @Nullable Beveiliging beveiliging(Fields fields) {
    String contact = fields.required("contact", ValueType.URL);
    LocalDate verloopt = fields.required("verloopt", ValueType.DATE);
    fields.done();
    return contact == null || verloopt == null
        ? null
        : new Beveiliging(contact, verloopt, fields.locationOf("verloopt"));
  }
}
