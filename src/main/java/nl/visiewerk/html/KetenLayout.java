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
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Keten;
import org.jspecify.annotations.Nullable;

/**
 * Where everything is in the picture of a keten: a column for each document, and below each other
 * the groups of what is linked, so that lines stay short. A line past a column has a lane of its
 * own above the group that it comes from. All measures are in units of the sheet.
 */
record KetenLayout(
    Sheet sheet,
    int width,
    int height,
    List<Box> boxes,
    List<Line> lines,
    List<Integer> rules,
    List<Label> labels) {
  static final int TITLE_SIZE = 14;
  static final int TITLE_LEADING = 18;
  static final int BELOW_BASE = 4;

  private static final int BETWEEN_BOXES = 8;
  private static final int BETWEEN_BANDS = 44;
  private static final int LANE = 12;

  /**
   * What a picture is drawn on.
   *
   * @param width that of the picture, when it has enough columns
   * @param narrowest the least width of a column, even if that makes the picture wider
   * @param gutter between two columns
   * @param small the size of the letters of what explains a title
   * @param padding around the text of a box
   * @param mostLines of a title; what needs more is cut
   */
  record Sheet(
      int width,
      int narrowest,
      int widest,
      int gutter,
      int betweenGroups,
      int padding,
      int small,
      int smallLeading,
      int mostLines) {
    /** A page of the site, in pixels, on which a picture can be moved. */
    static final Sheet SCREEN = new Sheet(1120, 220, 340, 56, 20, 9, 12, 16, 4);

    /** A page of a PDF, where small letters would be too small. */
    static final Sheet PAPER = new Sheet(700, 120, 330, 40, 14, 6, 14, 17, 8);

    private int column(int columns) {
      int room = (width - (columns - 1) * gutter) / columns;
      return Math.min(widest, Math.max(narrowest, room));
    }

    private int width(int columns) {
      return columns * column(columns) + (columns - 1) * gutter;
    }

    /** Whether so many columns are not too narrow for it. */
    boolean hasRoomFor(int columns) {
      return width(columns) <= width;
    }
  }

  /** What a box is, which decides how it looks. */
  enum Role {
    DOCUMENT,
    KOP,
    LID
  }

  /**
   * A box with its text.
   *
   * @param thing what it is about, and leads to
   * @param soort the line above its title; empty when there is none
   * @param delen the lines below its title
   */
  record Box(
      Thing thing,
      Role role,
      int x,
      int y,
      int width,
      int height,
      String soort,
      List<String> titel,
      List<String> delen) {
    private Box at(int newX, int newY) {
      return new Box(thing, role, newX, newY, width, height, soort, titel, delen);
    }

    int right() {
      return x + width;
    }

    int middle() {
      return y + height / 2;
    }
  }

  /**
   * A line from the right side of a box to the left side of another.
   *
   * @param lane how high it passes the columns between; null when there are none
   */
  record Line(Box van, Box naar, @Nullable Integer lane, RelatieSoort soort) {}

  /** The name of a document again, above what a band has of it. */
  record Label(String text, int x, int base) {}

  static KetenLayout of(Keten keten, Sheet sheet) {
    return new Builder(keten, sheet).layout();
  }

  /** Puts boxes below each other, from the top. */
  private static final class Builder {
    private final Keten keten;
    private final Sheet sheet;
    private final int columns;
    private final int columnWidth;
    private final Map<Key, List<Keten.Schakel>> schakels;
    private final Map<Key, Box> placed = new LinkedHashMap<>();
    private final Map<Key, Integer> kolommen = new HashMap<>();
    private final Map<Key, Integer> lanes = new HashMap<>();
    private final List<Integer> rules = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private int y;

    Builder(Keten keten, Sheet sheet) {
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
      int height = stacks.values().stream().mapToInt(Builder::height).max().orElse(0);
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
      List<String> title = Lettering.lines(titel, TITLE_SIZE, room, sheet.mostLines());
      List<String> parts =
          delen.isEmpty()
              ? List.of()
              : Lettering.lines(delen, sheet.small(), room, sheet.mostLines());
      int small = parts.size() + (soort.isEmpty() ? 0 : 1);
      int height =
          2 * sheet.padding() + title.size() * TITLE_LEADING + small * sheet.smallLeading();
      return new Box(thing, role, 0, 0, columnWidth, height, soort, title, parts);
    }

    /** How many of each kind belong to it. */
    private static String delen(Keten.Lid lid) {
      Map<Soort, Integer> counts = new LinkedHashMap<>();
      lid.delen().forEach(deel -> counts.merge(deel.soort(), 1, Integer::sum));
      List<String> texts = new ArrayList<>();
      counts.forEach(
          (soort, aantal) -> {
            String name = aantal == 1 ? Labels.of(soort) : Labels.plural(soort);
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
}
