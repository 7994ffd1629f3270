package nl.visiewerk.content;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.visiewerk.model.Aspect;
import nl.visiewerk.model.DocumentSoort;
import nl.visiewerk.model.Gevolg;
import nl.visiewerk.model.KaderOnderdeel;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.WettelijkKader;

/** Reads a file of {@code wettelijk-kader/}. */
final class KaderReader {
  private static final int MINIMUM_WOORDEN = 25;

  private KaderReader() {}

  static Optional<WettelijkKader> read(Fields fields) {
    return fields.id().map(id -> read(id, fields));
  }

  private static WettelijkKader read(String id, Fields fields) {
    LocalDate van = fields.optional("van", ValueType.DATE);
    WettelijkKader kader =
        new WettelijkKader(
            Key.shared(id),
            fields.text("titel"),
            fields.optionalRef("bron", EnumSet.of(Soort.BRON)),
            van,
            fields.notBefore(van, "tot", ValueType.DATE),
            fields.words("bindt", DocumentSoort.values()),
            fields.word("gevolg", Gevolg.values()),
            Objects.requireNonNullElse(
                fields.optional("minimum-woorden", ValueType.INTEGER), MINIMUM_WOORDEN),
            fields.prose("tekst"),
            fields.list("onderdelen", item -> onderdeel(id, item)),
            fields.location());
    fields.acceptances();
    fields.done();
    return kader;
  }

  private static Optional<KaderOnderdeel> onderdeel(String kader, Fields fields) {
    return fields
        .id()
        .map(
            id -> {
              KaderOnderdeel onderdeel =
                  new KaderOnderdeel(
                      new Key(kader, id),
                      fields.text("nummer"),
                      fields.text("titel"),
                      fields.text("vraag"),
                      fields.refs("beantwoordt", EnumSet.of(Soort.KADER_ONDERDEEL)),
                      fields.list("aspecten", KaderReader::aspect),
                      fields.location());
              fields.done();
              return onderdeel;
            });
  }

  private static Optional<Aspect> aspect(Fields fields) {
    return fields
        .id()
        .map(
            id -> {
              List<String> trefwoorden =
                  fields.texts("trefwoorden").stream()
                      .map(word -> word.toLowerCase(Locale.ROOT))
                      .toList();
              Aspect aspect = new Aspect(id, fields.text("titel"), trefwoorden);
              fields.done();
              return aspect;
            });
  }
}
