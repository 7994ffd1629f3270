package nl.visiewerk.content;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.visiewerk.model.Relatie;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Soort;

/** Reads the relations that are written as lists of references. */
final class RelatieReader {
  private RelatieReader() {}

  /** Reads the relations of these kinds; what each may point to follows from its kind. */
  static List<Relatie> read(Fields fields, RelatieSoort... soorten) {
    return Arrays.stream(soorten)
        .flatMap(
            soort ->
                fields.refs(soort.woord(), targets(soort)).stream()
                    .map(ref -> new Relatie(soort, ref)))
        .toList();
  }

  private static Set<Soort> targets(RelatieSoort soort) {
    return switch (soort) {
      case HOORT_BIJ, ZELFDE_ALS -> BouwsteenReader.SOORTEN;
      case BOUWT_VOORT_OP, VERVANGT -> EnumSet.of(Soort.DOCUMENT, Soort.BRON);
      case WERKT_UIT -> {
        EnumSet<Soort> targets = EnumSet.of(Soort.DOCUMENT, Soort.HOOFDSTUK, Soort.PARAGRAAF);
        targets.addAll(BouwsteenReader.SOORTEN);
        yield targets;
      }
    };
  }
}
