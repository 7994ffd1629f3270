package nl.visiewerk.start;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.visiewerk.model.BronSoort;
import nl.visiewerk.model.DocumentSoort;
import nl.visiewerk.model.HoofdstukSoort;
import nl.visiewerk.model.RegioSoort;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.UitgangspuntSoort;
import nl.visiewerk.model.Woord;

/** The word under {@code soort:} of the kinds that have such a key. */
final class InnerKind {
  private static final Map<Soort, List<String>> WORDS =
      Map.of(
          Soort.DOCUMENT, words(DocumentSoort.values()),
          Soort.HOOFDSTUK, words(HoofdstukSoort.values()),
          Soort.UITGANGSPUNT, words(UitgangspuntSoort.values()),
          Soort.REGIO, words(RegioSoort.values()),
          Soort.BRON, words(BronSoort.values()));

  private InnerKind() {}

  private static List<String> words(Woord[] words) {
    return Arrays.stream(words).map(Woord::woord).toList();
  }

  /** The word that was named, or that goes without saying; empty for a kind without. */
  static String choose(Soort soort, ThingOptions options) throws Refused {
    String named = options.woord();
    List<String> words = WORDS.getOrDefault(soort, List.of());
    if (named != null) {
      if (words.isEmpty()) {
        throw Refused.because("start.woord-niet", soort.enkelvoud());
      }
      if (!words.contains(named)) {
        throw Refused.unknown("start.woord-onbekend", named, words);
      }
      return named;
    }
    if (soort == Soort.DOCUMENT || soort == Soort.UITGANGSPUNT) {
      throw Refused.because("start.woord-kies", soort.enkelvoud(), String.join(", ", words));
    }
    if (soort == Soort.REGIO) {
      return (options.in() == null ? RegioSoort.JEUGDREGIO : RegioSoort.SUBREGIO).woord();
    }
    return soort == Soort.BRON ? BronSoort.OVERIG.woord() : "";
  }
}
