package nl.visiewerk.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestNameTest {
  private static final List<String> NAMES =
      List.of("titel", "id", "nummer", "tekst", "themas", "thuiszitters", "minder-thuiszitters");

  @Test
  void differsByALetterOrTwo() {
    assertEquals(List.of("titel"), NearestName.among(NAMES, "titl"));
    assertEquals(List.of("themas"), NearestName.among(NAMES, "thema"));
    assertEquals(List.of("nummer"), NearestName.among(NAMES, "Numer"));
  }

  @Test
  void nearestFirst() {
    assertEquals(
        List.of("visie", "visies", "divisie"),
        NearestName.among(List.of("divisie", "visies", "visie"), "visie"));
  }

  @Test
  void partOfAName() {
    assertEquals(List.of("thuiszitters"), NearestName.among(NAMES, "thuiszitter"));
    assertEquals(List.of("minder-thuiszitters"), NearestName.among(NAMES, "minder-thuis"));
  }

  @Test
  void shortNamesThatHaveNothingInCommon() {
    assertEquals(List.of(), NearestName.among(NAMES, "<<"));
    assertEquals(List.of(), NearestName.among(List.of("van", "tot"), "om"));
    assertEquals(List.of("id"), NearestName.among(NAMES, "ids"));
  }

  @Test
  void muchFurtherOffThanTheNearestIsLeftOut() {
    assertEquals(
        List.of("kustland-2026/sneller-helpen"),
        NearestName.among(
            List.of("kustland-2026/samenwerken", "kustland", "kustland-2026/sneller-helpen"),
            "kustland-2026/sneler-helpen"));
  }

  @Test
  void noMoreThanThree() {
    assertEquals(
        List.of("aaaa1", "aaaa2", "aaaa3"),
        NearestName.among(List.of("aaaa4", "aaaa3", "aaaa2", "aaaa1", "aaaa1"), "aaaa"));
  }

  @Test
  void somethingTooLongForAName() {
    assertEquals(List.of(), NearestName.among(List.of("a".repeat(1000)), "a".repeat(1001)));
  }

  @Test
  void question() {
    assertEquals(Optional.of("Bedoelde u titel?"), NearestName.question(NAMES, "titl"));
    assertEquals(Optional.empty(), NearestName.question(NAMES, "omschrijving"));
  }
}
