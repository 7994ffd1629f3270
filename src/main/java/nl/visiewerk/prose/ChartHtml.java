package nl.visiewerk.prose;

import nl.visiewerk.chart.Chart;
import nl.visiewerk.chart.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * Writes a chart with its title. On screen twice, for a wide and for a narrow column, of which the
 * style sheet shows one: letters keep their size, and a phone gets all of it.
 */
public final class ChartHtml {
  private static final int WIDE = 600;
  private static final int NARROW = 300;

  /** Makes its letters as large as those of a table. */
  private static final int PAPER = 640;

  private final ProseHtml page;
  private final MarkupWriter out;

  /** Writes to this, with ids that are unique on this page. */
  public ChartHtml(ProseHtml page, MarkupWriter out) {
    this.page = page;
    this.out = out;
  }

  /**
   * A chart.
   *
   * @param href where its title leads to; null for nowhere
   */
  public void write(Chart chart, @Nullable String href) {
    out.open("figure", "class", "grafiek");
    caption(chart, href);
    if (page.isOnScreen()) {
      String id = page.claim("_grafiek");
      open(chart.draw(WIDE), "breed", id);
      out.element("title", chart.titel(), "id", id + "-titel");
      out.element("desc", chart.description(), "id", id + "-inhoud");
      shapes(chart.draw(WIDE));
      open(chart.draw(NARROW), "smal", id);
      shapes(chart.draw(NARROW));
    } else {
      printed(chart, PAPER);
    }
    out.close("figure");
  }

  /** Only the narrow drawing, for a place where more charts stand beside each other. */
  public void writeSmall(Chart chart, @Nullable String href) {
    out.open("figure", "class", "grafiek klein");
    caption(chart, href);
    if (page.isOnScreen()) {
      String id = page.claim("_grafiek");
      open(chart.draw(NARROW), "smal", id);
      out.element("title", chart.titel(), "id", id + "-titel");
      out.element("desc", chart.description(), "id", id + "-inhoud");
      shapes(chart.draw(NARROW));
    } else {
      printed(chart, NARROW);
    }
    out.close("figure");
  }

  private void printed(Chart chart, int width) {
    Drawing drawing = chart.draw(width);
    out.open("svg", "viewBox", box(drawing), "alt", chart.titel() + ". " + chart.description());
    shapes(drawing);
  }

  private void caption(Chart chart, @Nullable String href) {
    out.open("figcaption");
    if (href == null) {
      out.text(chart.titel());
    } else {
      out.element("a", chart.titel(), "href", href);
    }
    if (!chart.eenheid().isEmpty()) {
      out.text(" ").element("span", chart.eenheid(), "class", "eenheid");
    }
    out.close("figcaption");
  }

  private void open(Drawing drawing, String name, String id) {
    out.open(
        "svg",
        "class",
        name,
        "viewBox",
        box(drawing),
        "role",
        "img",
        "aria-labelledby",
        id + "-titel",
        "aria-describedby",
        id + "-inhoud");
  }

  private void shapes(Drawing drawing) {
    new SvgWriter(out).write(drawing);
    out.close("svg");
  }

  private static String box(Drawing drawing) {
    return "0 0 " + drawing.width() + " " + drawing.height();
  }
}
