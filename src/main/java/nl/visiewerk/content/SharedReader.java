package nl.visiewerk.content;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.BronSoort;
import nl.visiewerk.model.Eenheid;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.Instellingen;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Lidmaatschap;
import nl.visiewerk.model.Periode;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.RegioSoort;
import nl.visiewerk.model.Richting;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thema;
import nl.visiewerk.model.Vergelijking;

/** Reads the things that stand at the top of the content, one mapping each. */
final class SharedReader {
  private SharedReader() {}

  /** The mapping in {@code site.yaml}. */
  static Instellingen instellingen(Fields fields) {
    String adres = fields.optional("adres", ValueType.URL);
    Instellingen instellingen =
        new Instellingen(
            fields.text("naam"),
            fields.text("omschrijving"),
            fields.optionalText("uitgever"),
            adres == null ? null : adres.replaceAll("/+$", ""),
            fields.optional("contact", ValueType.URL),
            fields.optional("licentie", ValueType.URL),
            fields.list("vergelijkingen", SharedReader::vergelijking),
            BeheerReader.read(fields),
            ControleReader.read(fields));
    fields.done();
    return instellingen;
  }

  private static Optional<Vergelijking> vergelijking(Fields fields) {
    boolean namesDocuments = fields.require("documenten");
    Vergelijking vergelijking =
        new Vergelijking(
            fields.optionalText("titel"),
            fields.prose("toelichting"),
            fields.refs("documenten", EnumSet.of(Soort.DOCUMENT)),
            fields.location());
    fields.done();
    return namesDocuments ? Optional.of(vergelijking) : Optional.empty();
  }

  /** An item of {@code regios.yaml}. */
  static Optional<Regio> regio(Fields fields) {
    return fields
        .id()
        .map(
            id -> {
              Regio regio =
                  new Regio(
                      Key.shared(id),
                      fields.text("naam"),
                      fields.word("soort", RegioSoort.values()),
                      fields.optionalRef("onderdeel-van", EnumSet.of(Soort.REGIO)),
                      fields.prose("tekst"),
                      fields.location());
              fields.acceptances();
              fields.done();
              return regio;
            });
  }

  /** An item of {@code gemeenten.yaml}. */
  static Optional<Gemeente> gemeente(Fields fields) {
    return fields
        .id()
        .map(
            id -> {
              Gemeente gemeente =
                  new Gemeente(
                      Key.shared(id),
                      fields.text("naam"),
                      fields.optional("tooi", ValueType.TOOI),
                      fields.list("regios", SharedReader::lidmaatschap),
                      fields.location());
              fields.acceptances();
              fields.done();
              return gemeente;
            });
  }

  private static Optional<Lidmaatschap> lidmaatschap(Fields fields) {
    Lidmaatschap lidmaatschap =
        new Lidmaatschap(
            fields.ref("regio", EnumSet.of(Soort.REGIO)),
            periode(fields),
            fields.prose("toelichting"));
    fields.done();
    return Optional.of(lidmaatschap);
  }

  /** The years {@code van} and {@code tot}, both of which may be missing. */
  static Periode periode(Fields fields) {
    Integer van = fields.optional("van", ValueType.YEAR);
    return new Periode(van, fields.notBefore(van, "tot", ValueType.YEAR));
  }

  /** An item of {@code themas.yaml}. */
  static Optional<Thema> thema(Fields fields) {
    return fields
        .id()
        .map(
            id -> {
              Thema thema =
                  new Thema(
                      Key.shared(id),
                      fields.text("naam"),
                      fields.prose("tekst"),
                      fields.location());
              fields.acceptances();
              fields.done();
              return thema;
            });
  }

  /** An item of {@code begrippen.yaml}. */
  static Optional<Begrip> begrip(Fields fields) {
    return fields
        .id()
        .map(
            id -> {
              Begrip begrip =
                  new Begrip(
                      Key.shared(id),
                      fields.text("term"),
                      fields.optionalText("afkorting"),
                      fields.texts("vormen"),
                      fields.texts("synoniemen"),
                      fields.requiredProse("omschrijving"),
                      fields.refs("documenten", EnumSet.of(Soort.DOCUMENT)),
                      fields.yesNo("koppelen", true),
                      fields.location());
              fields.acceptances();
              fields.done();
              return begrip;
            });
  }

  /** An item of {@code bronnen.yaml}. */
  static Optional<Bron> bron(Fields fields) {
    return fields
        .id()
        .map(
            id -> {
              BronSoort soort = fields.optionalWord("soort", BronSoort.values());
              Bron bron =
                  new Bron(
                      Key.shared(id),
                      fields.text("titel"),
                      fields.optionalText("auteur"),
                      fields.optional("jaar", ValueType.YEAR),
                      Objects.requireNonNullElse(soort, BronSoort.OVERIG),
                      fields.optional("url", ValueType.URL),
                      fields.prose("toelichting"),
                      fields.refs("documenten", EnumSet.of(Soort.DOCUMENT)),
                      fields.location());
              fields.acceptances();
              fields.done();
              return bron;
            });
  }

  /** An item of {@code indicatoren.yaml}. */
  static Optional<Indicator> indicator(Fields fields) {
    return fields
        .id()
        .map(
            id -> {
              Indicator indicator =
                  new Indicator(
                      Key.shared(id),
                      fields.text("titel"),
                      fields.word("eenheid", Eenheid.values()),
                      fields.optionalWord("richting", Richting.values()),
                      fields.optionalRef("bron", EnumSet.of(Soort.BRON)),
                      fields.refs("themas", EnumSet.of(Soort.THEMA)),
                      fields.prose("tekst"),
                      fields.location());
              fields.acceptances();
              fields.done();
              return indicator;
            });
  }
}
