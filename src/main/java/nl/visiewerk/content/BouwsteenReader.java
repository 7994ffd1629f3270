package nl.visiewerk.content;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.visiewerk.model.Actielijn;
import nl.visiewerk.model.Ambitie;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Kern;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Maatregel;
import nl.visiewerk.model.Ontwikkelopgave;
import nl.visiewerk.model.Opgave;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Resultaat;
import nl.visiewerk.model.Segment;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Stand;
import nl.visiewerk.model.StrategischeKeuze;
import nl.visiewerk.model.Taak;
import nl.visiewerk.model.Uitgangspunt;
import nl.visiewerk.model.UitgangspuntSoort;

/** Reads bouwstenen of every kind, from a list in YAML or from a Markdown file of their own. */
final class BouwsteenReader {
  /** All kinds of bouwsteen, in the order in which a document shows them. */
  static final Set<Soort> SOORTEN =
      Collections.unmodifiableSet(
          Arrays.stream(Soort.values())
              .filter(Soort::isBouwsteen)
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(Soort.class))));

  /** Those with figures, of which a text shows the table. */
  static final Set<Soort> CIJFERTABELLEN =
      Collections.unmodifiableSet(EnumSet.of(Soort.METING, Soort.BEGROTING));

  private BouwsteenReader() {}

  /** Reads a bouwsteen whose text is under a key. */
  static Optional<Bouwsteen> read(Soort soort, Fields fields) {
    return fields
        .id()
        .map(
            id ->
                read(soort, id, fields, fields.prose("tekst", MarkdownOwner.bouwsteen(soort, id))));
  }

  /** Reads a bouwsteen whose text is what follows the front matter. */
  static Optional<Bouwsteen> read(Soort soort, FrontMatter file) {
    Fields fields = file.fields();
    return fields
        .id()
        .map(
            id -> {
              MarkdownOwner owner = MarkdownOwner.bouwsteen(soort, id);
              Prose tekst = MarkdownReader.readBody(file.body(), owner, fields.reading());
              return read(soort, id, fields, tekst);
            });
  }

  private static Bouwsteen read(Soort soort, String id, Fields fields, Prose tekst) {
    Kern kern =
        new Kern(
            new Key(fields.reading().scope(), id),
            fields.optionalText("nummer"),
            fields.title("titel"),
            tekst,
            fields.refs("themas", EnumSet.of(Soort.THEMA)),
            RelatieReader.read(
                fields, RelatieSoort.HOORT_BIJ, RelatieSoort.WERKT_UIT, RelatieSoort.ZELFDE_ALS),
            fields.voorheen(),
            fields.location());
    Bouwsteen bouwsteen = read(soort, kern, fields);
    fields.acceptances();
    fields.done();
    return bouwsteen;
  }

  private static Bouwsteen read(Soort soort, Kern kern, Fields fields) {
    return switch (soort) {
      case UITGANGSPUNT -> new Uitgangspunt(kern, fields.word("soort", UitgangspuntSoort.values()));
      case STRATEGISCHE_KEUZE -> new StrategischeKeuze(kern);
      case AMBITIE -> new Ambitie(kern);
      case ACTIELIJN -> actielijn(kern, fields);
      case SEGMENT -> new Segment(kern);
      case OPGAVE -> new Opgave(kern);
      case RESULTAAT ->
          new Resultaat(kern, fields.refs("indicatoren", EnumSet.of(Soort.INDICATOR)));
      case ONTWIKKELOPGAVE -> new Ontwikkelopgave(kern);
      case MAATREGEL -> new Maatregel(kern);
      case TAAK -> new Taak(kern);
      case METING -> FigureReader.meting(kern, fields);
      case BEGROTING -> FigureReader.begroting(kern, fields);
      case REGIO,
          GEMEENTE,
          THEMA,
          BEGRIP,
          BRON,
          INDICATOR,
          WETTELIJK_KADER,
          DOCUMENT,
          KADER_ONDERDEEL,
          HOOFDSTUK,
          PARAGRAAF ->
          throw new IllegalArgumentException("no bouwsteen: " + soort);
    };
  }

  private static Actielijn actielijn(Kern kern, Fields fields) {
    Ref ambitie = fields.ref("ambitie", EnumSet.of(Soort.AMBITIE));
    Stand stand = fields.word("stand", Stand.values());
    return new Actielijn(kern, ambitie, stand, fields.yesNo("kostenbesparend", false));
  }
}
