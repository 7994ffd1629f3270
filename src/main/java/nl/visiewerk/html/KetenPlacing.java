package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.visiewerk.chart.Lettering;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.html.KetenLayout.Box;
import nl.visiewerk.html.KetenLayout.Label;
import nl.visiewerk.html.KetenLayout.Line;
import nl.visiewerk.html.KetenLayout.Role;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Keten;

/** Puts the boxes of a keten below each other, from the top, and the lines between them. */
final class KetenPlacing {
  private static final int BETWEEN_BOXES = 8;
  private static final int BETWEEN_BANDS = 44;
  private static final int LANE = 12;

  private final Keten keten;
  private final KetenSheet sheet;
  private final int columns;
  private final int columnWidth;
  private final Map<Key, List<Keten.Schakel>> schakels;
  private final Map<Key, Box> placed = new LinkedHashMap<>();
  private final Map<Key, Integer> kolommen = new HashMap<>();
  private final Map<Key, Integer> lanes = new HashMap<>();
  private final List<Integer> rules = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private int y;

  KetenPlacing(Keten keten, KetenSheet sheet) {
    this.keten = keten;
    this.sheet = sheet;
    this.columns = keten.documenten().size();
    this.columnWidth = sheet.column(columns);
    this.schakels = keten.schakelsVan();
    keten.leden().forEach(lid -> kolommen.put(lid.bouwsteen().key(), lid.kolom()));
  }

  KetenLayout layout() {
    documents();
    for (Keten.Band band : keten.banden()) {
      y += BETWEEN_BANDS / 2;
      rules.add(y);
      y += BETWEEN_BANDS / 2;
      if (rules.size() > 1) {
        labels(band);
      }
      for (Keten.Groep groep : band.groepen()) {
        group(groep);
        y += sheet.betweenGroups();
      }
      y -= sheet.betweenGroups();
    }
    return new KetenLayout(
        sheet,
        sheet.width(columns) + 2,
        y + 1,
        List.copyOf(placed.values()),
        lines(),
        List.copyOf(rules),
        List.copyOf(labels));
  }

  private void documents() {
    int height = 0;
    for (int i = 0; i < columns; i++) {
      Document document = keten.documenten().get(i);
      Box box = box(document, Role.DOCUMENT, "", document.korteTitel(), "");
      placed.put(document.key(), box.at(x(i), 1));
      height = Math.max(height, box.height());
    }
    y = height + 1;
  }

  private void labels(Keten.Band band) {
    band.groepen().stream()
        .flatMap(groep -> groep.leden().stream())
        .map(Keten.Lid::kolom)
        .distinct()
        .sorted()
        .forEach(kolom -> labels.add(label(kolom)));
    y += sheet.smallLeading();
  }

  private Label label(int kolom) {
    String name = keten.documenten().get(kolom).korteTitel();
    String line = Lettering.lines(name, sheet.small(), columnWidth, 1).get(0);
    return new Label(line, x(kolom), y);
  }

  private int x(int column) {
    return 1 + column * (columnWidth + sheet.gutter());
  }

  private void group(Keten.Groep groep) {
    lanes(groep);
    Map<Integer, List<Box>> stacks = new LinkedHashMap<>();
    for (Keten.Lid lid : groep.leden()) {
      stacks.computeIfAbsent(lid.kolom(), kolom -> new ArrayList<>()).add(box(lid));
    }
    int height = stacks.values().stream().mapToInt(KetenPlacing::height).max().orElse(0);
    stacks.forEach(
        (kolom, boxes) -> {
          int top = y + (height - height(boxes)) / 2;
          for (Box box : boxes) {
            placed.put(box.thing().key(), box.at(x(kolom), top));
            top += box.height() + BETWEEN_BOXES;
          }
        });
    y += height;
  }

  /** Room above a group for the lines that pass a column. */
  private void lanes(Keten.Groep groep) {
    for (Keten.Lid lid : groep.leden()) {
      Key key = lid.bouwsteen().key();
      if (schakels.getOrDefault(key, List.of()).stream().anyMatch(this::passesColumn)) {
        lanes.put(key, y + LANE / 2);
        y += LANE;
      }
    }
  }

  private boolean passesColumn(Keten.Schakel schakel) {
    return kolom(schakel.naar()) - kolom(schakel.van()) > 1;
  }

  private int kolom(Key key) {
    return kolommen.getOrDefault(key, 0);
  }

  private static int height(List<Box> boxes) {
    return boxes.stream().mapToInt(Box::height).sum() + (boxes.size() - 1) * BETWEEN_BOXES;
  }

  private Box box(Keten.Lid lid) {
    Bouwsteen bouwsteen = lid.bouwsteen();
    Role role = lid.isKop() ? Role.KOP : Role.LID;
    return box(bouwsteen, role, Labels.naam(bouwsteen), bouwsteen.titel(), delen(lid));
  }

  private Box box(Thing thing, Role role, String soort, String titel, String delen) {
    int room = columnWidth - 2 * sheet.padding();
    List<String> title = Lettering.lines(titel, KetenLayout.TITLE_SIZE, room, sheet.mostLines());
    List<String> parts =
        delen.isEmpty()
            ? List.of()
            : Lettering.lines(delen, sheet.small(), room, sheet.mostLines());
    int small = parts.size() + (soort.isEmpty() ? 0 : 1);
    int height =
        2 * sheet.padding()
            + title.size() * KetenLayout.TITLE_LEADING
            + small * sheet.smallLeading();
    return new Box(thing, role, 0, 0, columnWidth, height, soort, title, parts);
  }

  /** How many of each kind belong to it. */
  private static String delen(Keten.Lid lid) {
    Map<Soort, Integer> counts = new LinkedHashMap<>();
    lid.delen().forEach(deel -> counts.merge(deel.soort(), 1, Integer::sum));
    List<String> texts = new ArrayList<>();
    counts.forEach(
        (soort, aantal) -> {
          String name = Labels.of(soort, aantal);
          texts.add(aantal + " " + name.toLowerCase(Messages.DUTCH));
        });
    return String.join(", ", texts);
  }

  private List<Line> lines() {
    Set<Line> lines = new LinkedHashSet<>();
    for (Keten.Schakel schakel : keten.schakels()) {
      Box van = placed.get(schakel.van());
      Box naar = placed.get(schakel.naar());
      if (van != null && naar != null) {
        Integer lane = passesColumn(schakel) ? lanes.get(schakel.van()) : null;
        lines.add(new Line(van, naar, lane, schakel.soort()));
      }
    }
    return List.copyOf(lines);
  }
}
