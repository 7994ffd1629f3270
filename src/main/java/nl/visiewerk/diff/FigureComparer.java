package nl.visiewerk.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.visiewerk.diff.Table.Column;
import nl.visiewerk.diff.Table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Lays two tables of figures over each other, and says where they differ. A row is the same when it
 * has the same name, or else the same gemeente, or else the same figures.
 */
final class FigureComparer {
  private final Table before;
  private final Table after;
  private final List<Change> changes = new ArrayList<>();

  private FigureComparer(Table before, Table after) {
    this.before = before;
    this.after = after;
  }

  /** What differs, row by row: those of the new table, then those that are gone. */
  static List<Change> compare(Table before, Table after) {
    FigureComparer comparer = new FigureComparer(before, after);
    comparer.compare();
    return comparer.changes;
  }

  private void compare() {
    List<Row> gone = new ArrayList<>(before.rows());
    List<@Nullable Row> partners = new ArrayList<>();
    after.rows().forEach(row -> partners.add(byName(row, gone)));
    for (int i = 0; i < partners.size(); i++) {
      if (partners.get(i) == null) {
        partners.set(i, other(after.rows().get(i), gone));
      }
    }
    for (int i = 0; i < partners.size(); i++) {
      compare(partners.get(i), after.rows().get(i));
    }
    gone.forEach(row -> compare(row, null));
  }

  private static @Nullable Row byName(Row row, List<Row> rows) {
    return take(
        rows.stream().filter(r -> r.name().identity().equals(row.name().identity())).findFirst(),
        rows);
  }

  private @Nullable Row other(Row row, List<Row> rows) {
    Optional<Row> sameGebied =
        rows.stream()
            .filter(r -> r.gebied() != null && Objects.equals(r.gebied(), row.gebied()))
            .findFirst();
    boolean sameColumns = before.columns().equals(after.columns());
    return take(
        sameGebied.or(
            () ->
                rows.stream()
                    .filter(r -> sameColumns && r.amounts().equals(row.amounts()))
                    .findFirst()),
        rows);
  }

  private static @Nullable Row take(Optional<Row> found, List<Row> rows) {
    found.ifPresent(rows::remove);
    return found.orElse(null);
  }

  private void compare(@Nullable Row old, @Nullable Row now) {
    Row shown = Objects.requireNonNull(now == null ? old : now);
    String name = shown.name().text();
    if (old != null && now != null && !old.name().text().equals(name)) {
      changes.add(
          new Change.Value("rijen/" + name, "rij", List.of(old.name().text()), List.of(name)));
    }
    for (int i = 0; i < after.columns().size(); i++) {
      Column column = after.columns().get(i);
      int was = indexOf(column, before);
      add(name, column, amount(old, was), amount(now, i));
    }
    for (int i = 0; i < before.columns().size(); i++) {
      Column column = before.columns().get(i);
      if (indexOf(column, after) < 0) {
        add(name, column, amount(old, i), Amount.Lack.GEEN);
      }
    }
  }

  private static int indexOf(Column column, Table table) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i).name().identity().equals(column.name().identity())) {
        return i;
      }
    }
    return -1;
  }

  private static Amount amount(@Nullable Row row, int column) {
    return row == null || column < 0 || column >= row.amounts().size()
        ? Amount.Lack.GEEN
        : row.amounts().get(column);
  }

  private void add(String row, Column column, Amount was, Amount is) {
    boolean neverThere = was instanceof Amount.Lack && is instanceof Amount.Lack;
    if (!was.equals(is) && !neverThere) {
      changes.add(new Change.Figure(row, column.name().text(), column.unit(), was, is));
    }
  }
}
