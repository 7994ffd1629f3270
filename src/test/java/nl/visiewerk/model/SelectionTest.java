package nl.visiewerk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.model.Selection.Condition;
import nl.visiewerk.model.Selection.Criterion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What selections hold of the content that all cases begin with. */
class SelectionTest {
  private static final Content CONTENT =
      ContentReader.read(Path.of("src/test/cases/_basis/content")).content();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "GEMEENTE, , zeedorp duinstad poldermeer",
        "GEMEENTE, REGIO=kustland, zeedorp duinstad poldermeer",
        "GEMEENTE, REGIO=duinstreek, duinstad",
        "GEMEENTE, REGIO=rivierland, -",
        "REGIO, , kustland duinstreek rivierland",
        "REGIO, REGIO=kustland, duinstreek",
        "DOCUMENT, REGIO=kustland, kustland-2026",
        "DOCUMENT, REGIO=duinstreek, -",
        "BEGRIP, DOCUMENT=kustland-2026, jeugdige verklarende-analyse",
        "BRON, DOCUMENT=kustland-2026, jeugdwet",
        "UITGANGSPUNT, SOORT=kernwaarde, dichtbij betaalbaar",
        "UITGANGSPUNT, SOORT=pijler, -",
        "STRATEGISCHE_KEUZE, HOORT_BIJ=dichtbij, minder-wachten",
        "STRATEGISCHE_KEUZE, THEMA=wachttijden, minder-wachten",
        "STRATEGISCHE_KEUZE, THEMA=preventie, -",
        "ACTIELIJN, STAND=nieuw, een-wachtlijst",
        "ACTIELIJN, AMBITIE=kustland-2026/sneller-helpen STAND=nieuw, een-wachtlijst",
        "ACTIELIJN, AMBITIE=dichtbij, -",
        "GEMEENTE, REGIO=regios/duinstreek, duinstad",
        "ACTIELIJN, AMBITIE=sneller-helpen STAND=bestaand, spreekuur",
        "ACTIELIJN, AMBITIE=sneller-helpen THEMA=preventie, -",
      })
  void inADocument(Soort soort, String conditions, String ids) {
    assertEquals(list(ids), ids("kustland-2026", soort, conditions));
  }

  @Test
  void outsideADocument() {
    assertEquals(List.of("poldermeer"), ids("", Soort.GEMEENTE, "REGIO=rivierland"));
    assertEquals(List.of(), ids("", Soort.AMBITIE, ""));
    assertEquals(List.of(), ids("geen-document", Soort.AMBITIE, ""));
  }

  @Test
  void criteriaSuitTheKindsThatHaveThem() {
    for (Soort soort : Soort.values()) {
      assertEquals(soort.isBouwsteen(), Criterion.THEMA.suits(soort), soort.toString());
      assertEquals(soort == Soort.ACTIELIJN, Criterion.STAND.suits(soort), soort.toString());
      assertEquals(soort == Soort.UITGANGSPUNT, Criterion.SOORT.suits(soort), soort.toString());
    }
  }

  private static List<String> ids(String scope, Soort soort, String conditions) {
    List<Condition> read =
        list(conditions).stream()
            .map(text -> text.split("=", 2))
            .map(pair -> condition(scope, Criterion.valueOf(pair[0]), pair[1]))
            .toList();
    Selection selection = new Selection(scope, soort, read, Location.startOf("x.md"));
    return selection.from(CONTENT).stream().map(thing -> thing.key().id()).toList();
  }

  private static Condition condition(String scope, Criterion criterion, String value) {
    return new Condition(criterion, new Ref(scope, value, Location.startOf("x.md")));
  }

  private static List<String> list(@Nullable String words) {
    return words == null || words.isBlank() ? List.of() : Arrays.asList(words.split(" "));
  }
}
