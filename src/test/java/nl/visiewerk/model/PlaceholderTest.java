package nl.visiewerk.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "n.t.b.",
        "N.T.B.",
        "ntb",
        "n. t. b.",
        "nader te bepalen",
        "Nog te bepalen.",
        "Nog te schrijven door Marieke",
        "nog in te vullen",
        "Volgt",
        "volgt.",
        "Deze paragraaf volgt nog.",
        "Tekst volgt later",
        "Volgt …",
        "Nadere uitwerking volgt.",
        "TODO",
        "todo: cijfers opvragen",
        "TBD",
        "p.m.",
        "PM",
        "€ p.m.",
        "Lorem ipsum dolor sit amet"
      })
  void standsForATextToCome(String text) {
    assertTrue(Placeholder.isIn(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Wij werken samen.",
        "een jongere die onderwijs volgt",
        "opleiding die zij volgt",
        "wie volgt",
        "een kind dat met hulp een opleiding volgt",
        "Dat doen wij als volgt:",
        "De verdeling is als volgt.",
        "Wat daarna volgt:",
        "Na de zomer volgt een besluit.",
        "De regio bepaalt nader te voeren beleid.",
        "Rpm",
        "Een ontbrekend bewijs",
        "Methodologie",
        "Hoe de gemeenten dit met elkaar gaan doen, is aan het eind van 2026 nog te bepalen."
      })
  void isText(String text) {
    assertFalse(Placeholder.isIn(text), text);
  }
}
