package nl.visiewerk.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Dekking;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Verantwoording;

/** Reads an item of {@code verantwoording.yaml}. */
final class VerantwoordingReader {
  private VerantwoordingReader() {}

  static Optional<Verantwoording> read(Fields fields) {
    Ref kader = fields.ref("kader", EnumSet.of(Soort.WETTELIJK_KADER));
    List<Verantwoording.Antwoord> antwoorden =
        fields.list("onderdelen", item -> antwoord(kader, item));
    fields.done();
    return Optional.of(new Verantwoording(kader, antwoorden, fields.location()));
  }

  private static Optional<Verantwoording.Antwoord> antwoord(Ref kader, Fields fields) {
    String onderdeel = fields.text("onderdeel", Fields.ID);
    if (!onderdeel.isEmpty() && !kader.target().isEmpty()) {
      fields
          .reading()
          .expect(
              new Ref(kader.target(), onderdeel, fields.locationOf("onderdeel")),
              EnumSet.of(Soort.KADER_ONDERDEEL));
    }
    Verantwoording.Antwoord antwoord =
        new Verantwoording.Antwoord(
            onderdeel,
            sections(fields),
            fields.list("aspecten", VerantwoordingReader::aspect),
            fields.location());
    fields.done();
    return Optional.of(antwoord);
  }

  private static Optional<Verantwoording.AspectAntwoord> aspect(Fields fields) {
    String aspect = fields.text("aspect", Fields.ID);
    Dekking gegeven = fields.optionalWord("dekking", Dekking.values());
    Dekking dekking = gegeven == null ? Dekking.VOLLEDIG : gegeven;
    List<Ref> secties = sections(fields);
    if (dekking != Dekking.VOLLEDIG) {
      fields.requireHere("reden");
    }
    String reden = Objects.requireNonNullElse(fields.optionalTitle("reden"), "");
    if (dekking != Dekking.ONTBREEKT && secties.isEmpty()) {
      fields.reading().findings().add(Rule.ASPECT_ZONDER_SECTIE, fields.location(), aspect);
    }
    if (dekking == Dekking.ONTBREEKT && !secties.isEmpty()) {
      Location place = fields.locationOf("secties");
      fields.reading().findings().add(Rule.ASPECT_MET_SECTIE, place, aspect);
    }
    fields.done();
    return Optional.of(
        new Verantwoording.AspectAntwoord(aspect, dekking, secties, reden, fields.location()));
  }

  private static List<Ref> sections(Fields fields) {
    Set<Soort> allowed = EnumSet.of(Soort.HOOFDSTUK, Soort.PARAGRAAF);
    allowed.addAll(BouwsteenReader.SOORTEN);
    List<Ref> sections = fields.refs("secties", allowed);
    for (Ref section : sections) {
      if (section.target().contains("/")
          && !section.target().startsWith(fields.reading().scope() + "/")) {
        fields
            .reading()
            .findings()
            .add(Rule.SECTIE_ANDER_DOCUMENT, section.location(), section.target());
      }
    }
    return sections;
  }
}
