package nl.visiewerk.prose;

import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import org.jspecify.annotations.Nullable;

/** Writes a table; on screen in a region that scrolls when the table is wider than the page. */
final class TableHtml {
  private final ProseHtml page;
  private final MarkupWriter out;
  private boolean inRow;

  private TableHtml(ProseHtml page, MarkupWriter out) {
    this.page = page;
    this.out = out;
  }

  /** Begins a table with its header row. */
  static TableHtml open(ProseHtml page, MarkupWriter out, List<String> headers) {
    return open(page, out, headers, null);
  }

  /** Begins a table with a caption and its header row. */
  static TableHtml open(
      ProseHtml page, MarkupWriter out, List<String> headers, @Nullable Runnable caption) {
    if (page.isOnScreen()) {
      String label = Messages.text("site.tabel", page.nextTable(), String.join(", ", headers));
      out.open("div", "class", "tabel", "role", "region", "tabindex", "0", "aria-label", label);
    }
    out.open("table");
    if (caption != null) {
      out.open("caption");
      caption.run();
      out.close("caption");
    }
    out.open("thead").open("tr");
    return new TableHtml(page, out);
  }

  /** A cell of the header row. */
  void header(boolean figures, Runnable content) {
    out.open("th", "scope", "col", "class", figures ? "getal" : null);
    content.run();
    out.close("th");
  }

  /** Ends the header row. */
  void body() {
    out.close("tr").close("thead").open("tbody");
  }

  /** Begins a row. */
  void row() {
    row(null);
  }

  /** Begins a row of a class of its own. */
  void row(@Nullable String name) {
    endRow();
    out.open("tr", "class", name);
    inRow = true;
  }

  /** A cell of the present row; one that names the row is a header. */
  void cell(boolean names, boolean figures, Runnable content) {
    String element = names ? "th" : "td";
    out.open(element, "scope", names ? "row" : null, "class", figures ? "getal" : null);
    content.run();
    out.close(element);
  }

  /** Ends the table. */
  MarkupWriter close() {
    endRow();
    out.close("tbody").close("table");
    return page.isOnScreen() ? out.close("div") : out;
  }

  private void endRow() {
    if (inRow) {
      out.close("tr");
      inRow = false;
    }
  }
}
