package nl.visiewerk;

import java.util.EnumSet;
import java.util.Set;
import nl.visiewerk.diagnostic.Rule;

/** The rules that a schema for editors stands for. */
final class EditorRules {
  /** Those of which an editor sees what they find. */
  static final Set<Rule> SEEN =
      EnumSet.of(
          Rule.BESTAND_GEEN_LIJST,
          Rule.BESTAND_LEEG,
          Rule.ID_ONGELDIG,
          Rule.REGEL_ONBEKEND,
          Rule.REGEL_VAST,
          Rule.SLEUTEL_LEEG,
          Rule.SLEUTEL_ONBEKEND,
          Rule.SLEUTEL_ONTBREEKT,
          Rule.WAARDE_GEEN_SLEUTELS,
          Rule.WAARDE_ONBEKEND,
          Rule.WAARDE_VERKEERDE_SOORT);

  private EditorRules() {}
}
