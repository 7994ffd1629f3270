package nl.visiewerk.content;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Inline;

/** Turns a parsed table into one whose rows all have as many cells as its header. */
final class TableConverter {
  private final LineIndex lines;
  private final Reading reading;
  private final InlineConverter inlines;

  TableConverter(LineIndex lines, Reading reading, InlineConverter inlines) {
    this.lines = lines;
    this.reading = reading;
    this.inlines = inlines;
  }

  /** One table; nothing when it has no header. */
  List<Block> convert(TableBlock table) {
    List<Block.Column> columns = new ArrayList<>();
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Node part : table.getChildren()) {
      for (Node row : part.getChildren()) {
        if (part instanceof TableHead && columns.isEmpty()) {
          cells(row).forEach(cell -> columns.add(column(cell)));
        } else if (part instanceof TableBody && row instanceof TableRow) {
          rows.add(row(row, columns.size()));
        }
      }
    }
    return columns.isEmpty()
        ? List.of()
        : List.of(new Block.Table(List.copyOf(columns), List.copyOf(rows)));
  }

  private Block.Column column(TableCell cell) {
    new Wording(lines, reading).noteAbbreviations(cell);
    boolean right = cell.getAlignment() == TableCell.Alignment.RIGHT;
    return new Block.Column(inlines.convert(cell), right);
  }

  private List<List<Inline>> row(Node row, int width) {
    List<List<Inline>> converted = new ArrayList<>();
    for (TableCell cell : cells(row)) {
      new Wording(lines, reading).check(cell);
      converted.add(inlines.convert(cell));
    }
    if (converted.size() != width) {
      reading
          .findings()
          .add(Rule.TABEL_KOLOMMEN, lines.at(row.getStartOffset()), converted.size(), width);
    }
    while (converted.size() < width) {
      converted.add(List.of());
    }
    return List.copyOf(converted.subList(0, width));
  }

  private static List<TableCell> cells(Node row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node child : row.getChildren()) {
      if (child instanceof TableCell cell) {
        cells.add(cell);
      }
    }
    return cells;
  }
}
