package nl.visiewerk.html;

import java.util.List;
import java.util.Locale;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.html.KetenLayout.Box;
import nl.visiewerk.html.KetenLayout.Line;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Key;
import nl.visiewerk.site.Keten;
import org.jspecify.annotations.Nullable;

/** Writes the picture of a keten, in which every box is a link; classes say how it looks. */
final class KetenSvg {
  private static final KetenSheet SHEET = KetenSheet.SCREEN;
  private static final int ROOT_FONT_SIZE = 16;

  private final PageContext here;
  private final HtmlWriter out = new HtmlWriter();

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
    out.empty("path", "class", "schakel " + line.soort().woord(), "d", path(line));
  }

  /** A calm curve; one that passes columns goes straight on there. */
  private static String path(Line line) {
    int x1 = line.van().right();
    int y1 = line.van().middle();
    int x2 = line.naar().x();
    int y2 = line.naar().middle();
    Integer lane = line.lane();
    if (lane == null) {
      return "M" + x1 + " " + y1 + curve(x1, y1, x2, y2);
    }
    int bend = SHEET.gutter();
    return "M"
        + x1
        + " "
        + y1
        + curve(x1, y1, x1 + bend, lane)
        + "H"
        + (x2 - bend)
        + curve(x2 - bend, lane, x2, y2);
  }

  private static String curve(int x1, int y1, int x2, int y2) {
    int middle = (x1 + x2) / 2;
    return "C" + middle + " " + y1 + " " + middle + " " + y2 + " " + x2 + " " + y2;
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
    int y = box.y() + SHEET.padding();
    if (!box.soort().isEmpty()) {
      y = lines(List.of(box.soort()), "klein", box, y, SHEET.smallLeading());
    }
    y = lines(box.titel(), null, box, y, KetenLayout.TITLE_LEADING);
    lines(box.delen(), "klein", box, y, SHEET.smallLeading());
    out.close("a");
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

  private int lines(List<String> lines, @Nullable String name, Box box, int top, int leading) {
    int y = top;
    for (String line : lines) {
      y += leading;
      out.element(
          "text",
          line,
          "class",
          name,
          "x",
          String.valueOf(box.x() + SHEET.padding()),
          "y",
          String.valueOf(y - KetenLayout.BELOW_BASE));
    }
    return y;
  }
}
