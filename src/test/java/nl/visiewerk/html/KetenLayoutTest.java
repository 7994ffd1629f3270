package nl.visiewerk.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.visiewerk.TestContent;
import nl.visiewerk.chart.Lettering;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.html.KetenLayout.Box;
import nl.visiewerk.html.KetenLayout.Line;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.History;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.site.Keten;
import nl.visiewerk.site.SitePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many things are linked, the picture of a keten can be read. */
class KetenLayoutTest {
  private static final int DOCUMENTS = 5;
  private static final int RESULTS = 20;

  @Test
  void realContent() {
    Content content = ContentReader.read(Path.of("content")).content();
    List<Keten> ketens =
        SitePlan.of(content, Toetsing.all(content), List.of(), History.NONE).comparables().ketens();
    assertFalse(ketens.isEmpty());
    ketens.forEach(KetenLayoutTest::check);
  }

  @Test
  void manyThingsLinkedInAllWays(@TempDir Path folder) {
    TestContent content = new TestContent();
    Random random = new Random(3);
    for (int d = 0; d < DOCUMENTS; d++) {
      addDocument(content, d, random);
    }
    List<Keten> ketens = content.plan(folder).comparables().ketens();
    assertEquals(1, ketens.size());
    assertEquals(DOCUMENTS, ketens.get(0).documenten().size());
    check(ketens.get(0));
  }

  /** Results that belong to one of three pijlers, and work out those of any earlier document. */
  private static void addDocument(TestContent content, int number, Random random) {
    String folder = "documenten/doc-" + number + "/";
    content.with(
        folder + "document.yaml",
        "soort: visie\ntitel: Document %d\nkorte-titel: Een document met een lange naam %d\n"
                .formatted(number, number)
            + "regio: noord\nlooptijd:\n  van: 2020\nsamenvatting: Kort.\n");
    StringBuilder pijlers = new StringBuilder();
    for (int p = 0; p < 3; p++) {
      pijlers.append("- id: pijler-%d\n  titel: Pijler %d\n  soort: pijler\n".formatted(p, p));
      if (number > 0) {
        pijlers.append("  zelfde-als: [doc-%d/pijler-%d]\n".formatted(number - 1, p));
      }
    }
    content.with(folder + "uitgangspunten.yaml", pijlers.toString());
    StringBuilder results = new StringBuilder();
    for (int r = 0; r < RESULTS; r++) {
      String title = "woord ".repeat(random.nextInt(30)) + "x".repeat(random.nextInt(60));
      results.append("- id: resultaat-%d\n  titel: Resultaat %s\n".formatted(r, title));
      if (r % 4 != 0) {
        results.append("  hoort-bij: [pijler-%d]\n".formatted(r % 3));
      }
      if (number > 0) {
        results.append("  werkt-uit:\n");
        for (int i = 0; i <= random.nextInt(3); i++) {
          int other = random.nextInt(number);
          results.append("    - doc-%d/resultaat-%d\n".formatted(other, random.nextInt(RESULTS)));
        }
      }
    }
    content.with(folder + "resultaten.yaml", results.toString());
  }

  private static void check(Keten keten) {
    check(keten, KetenLayout.of(keten, KetenSheet.SCREEN));
    check(keten, KetenLayout.of(keten, KetenSheet.PAPER));
  }

  private static void check(Keten keten, KetenLayout layout) {
    everyThingHasABox(keten, layout);
    everyLinkHasALine(keten, layout);
    boxesDoNotOverlap(layout);
    textFits(layout);
    noLineGoesThroughABox(layout);
  }

  private static void everyThingHasABox(Keten keten, KetenLayout layout) {
    List<Key> boxes = layout.boxes().stream().map(box -> box.thing().key()).toList();
    Set<Key> expected =
        keten.leden().stream().map(lid -> lid.bouwsteen().key()).collect(Collectors.toSet());
    keten.documenten().forEach(document -> expected.add(document.key()));
    assertEquals(expected, new HashSet<>(boxes));
    assertEquals(expected.size(), boxes.size());
  }

  private static void everyLinkHasALine(Keten keten, KetenLayout layout) {
    assertFalse(keten.schakels().isEmpty());
    Set<Keten.Schakel> drawn =
        layout.lines().stream()
            .map(l -> new Keten.Schakel(l.van().thing().key(), l.naar().thing().key(), l.soort()))
            .collect(Collectors.toSet());
    assertEquals(new HashSet<>(keten.schakels()), drawn);
    for (Line line : layout.lines()) {
      assertTrue(line.van().right() < line.naar().x(), "goes to the right: " + line);
    }
  }

  private static void boxesDoNotOverlap(KetenLayout layout) {
    List<Box> boxes = layout.boxes();
    for (Box box : boxes) {
      assertTrue(box.x() >= 0 && box.right() <= layout.width(), box.toString());
      assertTrue(box.y() >= 0 && box.y() + box.height() <= layout.height(), box.toString());
      for (Box other : boxes.subList(boxes.indexOf(box) + 1, boxes.size())) {
        boolean apart =
            box.right() <= other.x()
                || other.right() <= box.x()
                || box.y() + box.height() <= other.y()
                || other.y() + other.height() <= box.y();
        assertTrue(apart, box + " and " + other);
      }
    }
  }

  private static void textFits(KetenLayout layout) {
    for (Box box : layout.boxes()) {
      int room = box.width() - 2 * layout.sheet().padding();
      for (String line : box.titel()) {
        assertTrue(Lettering.width(line, KetenLayout.TITLE_SIZE) <= room, line);
      }
      for (String line : box.delen()) {
        assertTrue(Lettering.width(line, layout.sheet().small()) <= room, line);
      }
    }
  }

  /** Where a line goes straight on, past the columns between its ends. */
  private static void noLineGoesThroughABox(KetenLayout layout) {
    for (Line line : layout.lines()) {
      Integer lane = line.lane();
      boolean passesColumn = line.naar().x() - line.van().right() > layout.sheet().gutter();
      assertEquals(passesColumn, lane != null, line.toString());
      if (lane != null) {
        for (Box box : layout.boxes()) {
          boolean beside = box.right() <= line.van().right() || box.x() >= line.naar().x();
          boolean aboveOrBelow = lane < box.y() || lane > box.y() + box.height();
          assertTrue(beside || aboveOrBelow, line + " and " + box);
        }
      }
    }
  }
}
