package nl.visiewerk.prose;

import java.util.List;
import java.util.Locale;
import nl.visiewerk.chart.Drawing;
import nl.visiewerk.chart.Drawing.Area;
import nl.visiewerk.chart.Drawing.Disc;
import nl.visiewerk.chart.Drawing.Label;
import nl.visiewerk.chart.Drawing.Shape;
import nl.visiewerk.chart.Drawing.Spot;
import nl.visiewerk.chart.Drawing.Stroke;

/**
 * Writes drawings as SVG. Each shape has the colour that the style sheet gives the class of its
 * ink; there is no style in the SVG itself.
 */
public final class SvgWriter {
  private static final double WHOLE = 10;
  private static final String FILL = "currentColor";

  private final MarkupWriter out;

  /** Writes to this. */
  public SvgWriter(MarkupWriter out) {
    this.out = out;
  }

  /** Writes the shapes of a drawing, without the element around them. */
  public void write(Drawing drawing) {
    drawing.shapes().forEach(this::write);
  }

  private void write(Shape shape) {
    if (shape instanceof Stroke stroke) {
      out.empty(
          "path",
          "class",
          stroke.ink().word(),
          "d",
          path(stroke.spots()),
          "fill",
          "none",
          "stroke",
          FILL,
          "stroke-width",
          number(stroke.width()),
          "stroke-dasharray",
          stroke.dashed() ? "5 4" : null);
    } else if (shape instanceof Area area) {
      out.empty("path", "class", area.ink().word(), "d", path(area.corners()) + "Z", "fill", FILL);
    } else if (shape instanceof Disc disc) {
      out.empty(
          "circle",
          "class",
          disc.ink().word(),
          "cx",
          number(disc.centre().x()),
          "cy",
          number(disc.centre().y()),
          "r",
          number(disc.radius()),
          "fill",
          FILL);
    } else if (shape instanceof Label label) {
      write(label);
    }
  }

  private void write(Label label) {
    out.element(
        "text",
        label.text(),
        "class",
        label.bold() ? label.ink().word() + " vet" : label.ink().word(),
        "x",
        number(label.spot().x()),
        "y",
        number(label.spot().y()),
        "text-anchor",
        label.anchor() == Drawing.Anchor.START
            ? null
            : label.anchor().name().toLowerCase(Locale.ROOT),
        "fill",
        FILL);
  }

  private static String path(List<Spot> spots) {
    StringBuilder path = new StringBuilder();
    for (Spot spot : spots) {
      path.append(path.length() == 0 ? 'M' : 'L');
      path.append(number(spot.x())).append(' ').append(number(spot.y()));
    }
    return path.toString();
  }

  /** At most one decimal. */
  private static String number(double value) {
    long tenths = Math.round(value * WHOLE);
    String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
    return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
  }
}
