package nl.visiewerk.html;

import java.util.Locale;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.html.KetenLayout.Box;
import nl.visiewerk.html.KetenLayout.Curve;
import nl.visiewerk.html.KetenLayout.Line;
import nl.visiewerk.html.KetenLayout.TextLine;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Key;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.prose.MarkupWriter;
import nl.visiewerk.site.Keten;

/** Writes the picture of a keten, in which every box is a link; classes say how it looks. */
final class KetenSvg {
  private static final KetenSheet SHEET = KetenSheet.SCREEN;
  private static final int ROOT_FONT_SIZE = 16;

  private final PageContext here;
  private final MarkupWriter out = new MarkupWriter();

  private KetenSvg(PageContext here) {
    this.here = here;
  }

  /** As wide as it is drawn, in units that grow with the letters of the reader. */
  static String of(Keten keten, String titel, String omschrijving, PageContext here) {
    return new KetenSvg(here).write(KetenLayout.of(keten, SHEET), titel, omschrijving);
  }

  private String write(KetenLayout layout, String titel, String omschrijving) {
    out.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "keten",
        "role",
        "group",
        "aria-labelledby",
        "_keten-titel",
        "aria-describedby",
        "_keten-omschrijving",
        "viewBox",
        "0 0 " + layout.width() + " " + layout.height(),
        "width",
        rem(layout.width()),
        "height",
        rem(layout.height()));
    out.element("title", titel, "id", "_keten-titel");
    out.element("desc", omschrijving, "id", "_keten-omschrijving");
    for (int y : layout.rules()) {
      String path = "M0 " + y + "H" + layout.width();
      out.empty("path", "class", "scheiding", "d", path);
    }
    for (KetenLayout.Label label : layout.labels()) {
      out.element(
          "text",
          label.text(),
          "class",
          "klein",
          "aria-hidden",
          "true",
          "x",
          String.valueOf(label.x()),
          "y",
          String.valueOf(label.base()));
    }
    layout.lines().forEach(this::line);
    layout.boxes().forEach(this::box);
    return out.close("svg").toString();
  }

  private static String rem(int pixels) {
    return String.format(Locale.ROOT, "%.3frem", pixels / (double) ROOT_FONT_SIZE);
  }

  private void line(Line line) {
    StringBuilder path = new StringBuilder();
    for (Curve curve : line.curves(SHEET)) {
      path.append(path.isEmpty() ? "M" + curve.x1() + " " + curve.y1() : "H" + curve.x1());
      int middle = (int) curve.middle();
      path.append("C").append(middle).append(" ").append(curve.y1()).append(" ");
      path.append(middle).append(" ").append(curve.y2()).append(" ");
      path.append(curve.x2()).append(" ").append(curve.y2());
    }
    out.empty("path", "class", "schakel " + line.soort().woord(), "d", path.toString());
  }

  private void box(Box box) {
    Key key = box.thing().key();
    boolean isPart = box.thing() instanceof Bouwsteen;
    out.open(
        "a",
        "href",
        here.href(here.site().plan().addresses().of(box.thing())),
        "class",
        "vak " + box.role().name().toLowerCase(Locale.ROOT),
        "id",
        isPart ? Keten.anchor(key) : null);
    out.element("title", name(box));
    out.empty(
        "rect",
        "x",
        String.valueOf(box.x()),
        "y",
        String.valueOf(box.y()),
        "width",
        String.valueOf(box.width()),
        "height",
        String.valueOf(box.height()));
    box.text(SHEET, SHEET.padding()).forEach(this::text);
    out.close("a");
  }

  private void text(TextLine line) {
    out.element(
        "text",
        line.text(),
        "class",
        line.small() ? "klein" : null,
        "x",
        String.valueOf(line.x()),
        "y",
        String.valueOf(line.base()));
  }

  /** The whole name, as the box may have room for its beginning alone. */
  private String name(Box box) {
    if (!(box.thing() instanceof Bouwsteen bouwsteen)) {
      return String.join(" ", box.titel());
    }
    String name = Messages.text("site.met-soort", Labels.naam(bouwsteen), bouwsteen.titel());
    return here.site()
        .document(bouwsteen)
        .map(document -> Messages.text("site.in-document", name, document.korteTitel()))
        .orElse(name);
  }
}
