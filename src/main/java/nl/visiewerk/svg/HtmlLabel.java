package nl.visiewerk.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Text that is laid out as a web page, as lines of SVG: draw.io and Mermaid write labels so. All of
 * it has one size, weight and colour, and lines are as long as about fits.
 *
 * @param lines none when there is no text, or nobody can tell where it is
 * @param lost whether something of the text or how it looks is lost, or had to be guessed
 */
record HtmlLabel(List<Element> lines, boolean lost) {
  /** The label that a piece of a web page is. */
  static HtmlLabel of(Element html) {
    Layout layout = new Layout(html);
    List<String> given = html.text().lines().filter(line -> !line.isBlank()).toList();
    boolean placed = layout.style.containsKey("padding-top") || layout.height() > 0;
    if (!placed) {
      return new HtmlLabel(List.of(), !given.isEmpty());
    }
    List<String> lines = new ArrayList<>();
    given.forEach(text -> layout.wrap(text.strip(), lines));
    boolean lost = lines.size() > given.size() || html.get(HtmlText.MIXED) != null;
    return new HtmlLabel(layout.place(lines), lost && !given.isEmpty());
  }

  /** Where the text comes, and how large it is. */
  private static final class Layout {
    private static final double LEADING = 1.2;

    private final Element html;
    private final Map<String, String> style;
    private final double size;
    private final double width;

    Layout(Element html) {
      this.html = html;
      this.style = StyleSheet.declarations(html.attributes().getOrDefault("style", ""));
      double given = Lengths.orZero(style.get("font-size"), 16, 16);
      this.size = given > 0 ? given : 16;
      this.width = pixels(style.containsKey("width") ? style.get("width") : html.get("width"));
    }

    private double pixels(@Nullable String length) {
      return Lengths.orZero(length, size, 0);
    }

    double height() {
      return pixels(html.get("height"));
    }

    List<Element> place(List<String> texts) {
      String align = style.getOrDefault("justify-content", "center");
      double share = align.contains("start") ? 0 : align.contains("end") ? 1 : 0.5;
      Map<String, String> attributes = new HashMap<>();
      attributes.put("text-anchor", share == 0 ? "start" : share == 1 ? "end" : "middle");
      attributes.put("font-size", Double.toString(size));
      attributes.put("font-weight", style.getOrDefault("font-weight", "normal"));
      attributes.put("font-style", style.getOrDefault("font-style", "normal"));
      attributes.put("fill", style.getOrDefault("color", "currentColor"));
      double left = pixels(html.get("x")) + pixels(style.get("margin-left"));
      attributes.put("x", Double.toString(left + width * share));
      List<Element> lines = new ArrayList<>();
      double y = first(texts.size());
      for (String text : texts) {
        Map<String, String> own = new HashMap<>(attributes);
        own.put("y", Double.toString(y));
        lines.add(new Element("text", own, List.of(new Node.Characters(text)), html.offset()));
        y += size * LEADING;
      }
      return lines;
    }

    /** The base line of the first of so many lines. */
    private double first(int lines) {
      double top = pixels(html.get("y")) + pixels(style.get("padding-top")) + height() / 2;
      double others = (lines - 1) * size * LEADING;
      String align = style.getOrDefault("align-items", "center");
      return align.contains("start")
          ? top + size
          : align.contains("end") ? top - others - size / 4 : top - others / 2 + size * 0.35;
    }

    /** Draw.io gives a label without a width of its own one of a pixel. */
    void wrap(String text, List<String> lines) {
      if (width < 2 * size || style.getOrDefault("white-space", "").equals("nowrap")) {
        lines.add(text);
        return;
      }
      StringBuilder line = new StringBuilder();
      for (String word : text.split(" ", -1)) {
        if (!line.isEmpty() && Letters.width(line + " " + word) * size > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
  }
}
