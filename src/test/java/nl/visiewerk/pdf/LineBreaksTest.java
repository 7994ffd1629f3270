package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar is where a line may end. */
class LineBreaksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "de |Jeugd(hulp) |en |(hoog)specialistische |zorg",
        "van |2019-2022, |en |16-18 |jaar",
        "ongeveer |\u20ac 1,3 miljoen, |of |(\u20ac 4)",
        "met |15 procent |en |12 % |erbij",
        "zie |artikel 2.2.1, |bijlage 3 |en |(Resultaat 4)",
        "op |26 november |2019 |in |4 |gemeenten",
        "ouders/|opvoeders |en |18-/18+ |of |a/b",
        "zie |https://www.|voorbeeld.|nl|/een|/pad",
        "z.o.z. |en |jeugd- |en |gezinsteams",
        "samen\u00ad|werking |met |/",
      })
  void linesEndWhereTheyMay(String expected) {
    String text = expected.replace("|", "");
    LineBreaks breaks = new LineBreaks();
    breaks.setText(text);
    StringBuilder shown = new StringBuilder();
    int from = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      shown.append(text, from, at).append(at < text.length() ? "|" : "");
      from = at;
    }
    assertEquals(expected, shown.toString());
  }
}
