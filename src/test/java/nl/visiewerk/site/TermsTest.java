package nl.visiewerk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Prose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pieces with a begrip are shown as {@code <id:text>}. */
class TermsTest {
  private static final Terms TERMS =
      new Terms(
          List.of(
              begrip("jeugdige", null, List.of("jeugdigen"), List.of("kind"), true),
              begrip("verklarende analyse", "VA", List.of("verklarende analyses"), List.of(), true),
              begrip("analyse", null, List.of(), List.of(), true),
              begrip("18+", null, List.of(), List.of(), true),
              begrip("jeugd- en gezinsteam", "JGT", List.of("JGT's"), List.of(), true),
              begrip("hulp", null, List.of(), List.of(), false)));

  @ParameterizedTest
  @CsvSource({
    "Een jeugdige wacht., Een <jeugdige:jeugdige> wacht.",
    "Jeugdigen wachten., <jeugdige:Jeugdigen> wachten.",
    "Het kind wacht., Het <jeugdige:kind> wacht.",
    "Kinderen wachten., Kinderen wachten.",
    "Een niet-jeugdige, Een niet-jeugdige",
    "een verklarende analyse vooraf, een <verklarende-analyse:verklarende analyse> vooraf",
    "een analyse, een <analyse:analyse>",
    "de VA en de va, de <verklarende-analyse:VA> en de va",
    "verklarende  analyse, verklarende  <analyse:analyse>",
    "verklarende. Analyse, verklarende. <analyse:Analyse>",
    "de 18+ en 18, de <18:18+> en 18",
    "het jeugd- en gezinsteam, het <jeugd-en-gezinsteam:jeugd- en gezinsteam>",
    "twee JGT's, twee <jeugd-en-gezinsteam:JGT's>",
    "hulp voor wie dat wil, hulp voor wie dat wil",
    "(jeugdige), (<jeugdige:jeugdige>)",
    "jeugdige, <jeugdige:jeugdige>",
  })
  void foundInText(String text, String expected) {
    assertEquals(expected, split(text, new HashSet<>()));
  }

  @Test
  void foundOnceOnly() {
    Set<Key> seen = new HashSet<>();

    assertEquals("<jeugdige:jeugdige> en kind", split("jeugdige en kind", seen));
    assertEquals("weer een jeugdige", split("weer een jeugdige", seen));
    assertEquals(Set.of(Key.shared("jeugdige")), seen);
  }

  @Test
  void emptyText() {
    assertEquals("", split("", new HashSet<>()));
  }

  private static String split(String text, Set<Key> seen) {
    List<String> pieces = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    TERMS.split(
        text,
        seen,
        piece -> {
          Begrip begrip = piece.begrip();
          texts.add(piece.text());
          pieces.add(
              begrip == null ? piece.text() : "<" + begrip.key().id() + ":" + piece.text() + ">");
        });
    assertEquals(text, String.join("", texts));
    return String.join("", pieces);
  }

  private static Begrip begrip(
      String term,
      @Nullable String abbreviation,
      List<String> forms,
      List<String> synonyms,
      boolean linked) {
    String id = term.replace("+", "").replace("- ", "-").replace(' ', '-');
    return new Begrip(
        Key.shared(id),
        term,
        abbreviation,
        forms,
        synonyms,
        Prose.LEEG,
        List.of(),
        linked,
        Location.startOf("begrippen.yaml"));
  }
}
