package nl.visiewerk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Relatie;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Soort;
import org.junit.jupiter.api.Test;

/** What the rows of the real documents have in common. */
class AlignmentTest {
  private final Content content = ContentReader.read(Path.of("content")).content();

  @Test
  void everyBouwsteenStandsInOneRow() {
    for (Soort soort : Soort.values()) {
      List<Key> expected =
          content.documenten().stream()
              .flatMap(document -> document.bouwstenen().stream())
              .filter(bouwsteen -> bouwsteen.soort() == soort)
              .map(Bouwsteen::key)
              .toList();
      List<Key> seen =
          rows(soort).stream()
              .flatMap(row -> row.bouwstenen().stream())
              .map(Bouwsteen::key)
              .toList();
      assertEquals(expected.size(), seen.size());
      assertEquals(new HashSet<>(expected), new HashSet<>(seen));
    }
  }

  @Test
  void whatIsTheSameStandsInTheSameRow() {
    List<Relatie> seen = new ArrayList<>();
    for (Soort soort : Soort.values()) {
      for (Alignment.Row row : rows(soort)) {
        Set<Key> keys = new HashSet<>(row.bouwstenen().stream().map(Bouwsteen::key).toList());
        row.bouwstenen().stream()
            .flatMap(bouwsteen -> bouwsteen.relaties().stream())
            .filter(relatie -> relatie.soort() == RelatieSoort.ZELFDE_ALS)
            .peek(seen::add)
            .map(relatie -> content.find(relatie.doel()).orElseThrow().key())
            .forEach(other -> assertTrue(keys.contains(other), other.toString()));
      }
    }
    assertFalse(seen.isEmpty(), "no relation was looked at");
  }

  @Test
  void whatWorksOutSeveralRowsMakesThemNotOne() {
    List<Alignment.Row> joined =
        rows(Soort.UITGANGSPUNT).stream().filter(row -> row.relatie() != null).toList();
    assertFalse(joined.isEmpty());
    for (Alignment.Row row : joined) {
      long documents = row.bouwstenen().stream().map(b -> b.key().scope()).distinct().count();
      assertEquals(documents, row.bouwstenen().size(), row.toString());
    }
  }

  private List<Alignment.Row> rows(Soort soort) {
    return Alignment.of(content, content.documenten(), EnumSet.of(soort));
  }
}
