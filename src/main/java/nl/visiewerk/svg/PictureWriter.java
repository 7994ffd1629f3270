package nl.visiewerk.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.visiewerk.svg.Picture.Anchor;
import nl.visiewerk.svg.Picture.Label;
import nl.visiewerk.svg.Picture.Outline;
import nl.visiewerk.svg.Picture.Paint;
import nl.visiewerk.svg.Picture.Pen;
import nl.visiewerk.svg.Picture.Run;
import nl.visiewerk.svg.Picture.Shape;
import org.jspecify.annotations.Nullable;

/** Writes a drawing as SVG, in which every number is a short one and every colour is given. */
final class PictureWriter {
  /** Larger numbers are not written. */
  static final double MOST = 100_000;

  private static final long PARTS = 100;

  private final StringBuilder out = new StringBuilder();

  private PictureWriter() {}

  static String write(Picture picture) {
    PictureWriter writer = new PictureWriter();
    String width = number(picture.width());
    String height = number(picture.height());
    writer.out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    writer.attribute("width", width);
    writer.attribute("height", height);
    writer.attribute("viewBox", "0 0 " + width + " " + height);
    writer.attribute("font-family", "sans-serif");
    writer.out.append(">\n");
    picture.shapes().forEach(writer::write);
    return writer.out.append("</svg>\n").toString();
  }

  private void write(Shape shape) {
    if (shape instanceof Outline outline) {
      write(outline);
    } else if (shape instanceof Label label) {
      write(label);
    }
  }

  private void write(Outline outline) {
    out.append("<path");
    attribute("d", path(outline.path()));
    paint("fill", outline.fill());
    if (outline.path().getWindingRule() == PathIterator.WIND_EVEN_ODD) {
      attribute("fill-rule", "evenodd");
    }
    Pen pen = outline.pen();
    if (pen != null) {
      paint("stroke", pen.paint());
      attribute("stroke-width", number(pen.width()));
      unless("butt", "stroke-linecap", pen.cap());
      unless("miter", "stroke-linejoin", pen.join());
      unless("4", "stroke-miterlimit", number(pen.miterLimit()));
      if (!pen.dashes().isEmpty()) {
        attribute(
            "stroke-dasharray",
            pen.dashes().stream().map(PictureWriter::number).collect(Collectors.joining(" ")));
        unless("0", "stroke-dashoffset", number(pen.dashOffset()));
      }
    }
    out.append("/>\n");
  }

  private void write(Label label) {
    AffineTransform place = label.place();
    boolean upright =
        place.getShearX() == 0
            && place.getShearY() == 0
            && place.getScaleX() > 0
            && place.getScaleY() > 0;
    out.append("<text");
    attribute("x", upright ? number(place.getTranslateX()) : "0");
    attribute("y", upright ? number(place.getTranslateY()) : "0");
    if (!upright) {
      attribute("transform", matrix(place));
    }
    if (label.anchor() != Anchor.START) {
      attribute("text-anchor", label.anchor().name().toLowerCase(Locale.ROOT));
    }
    out.append('>');
    label.runs().forEach(this::write);
    out.append("</text>\n");
  }

  private void write(Run run) {
    out.append("<tspan");
    unless("0", "dx", number(run.dx()));
    unless("0", "dy", number(run.dy()));
    attribute("font-size", number(run.size()));
    if (run.bold()) {
      attribute("font-weight", "bold");
    }
    if (run.italic()) {
      attribute("font-style", "italic");
    }
    paint("fill", run.paint());
    out.append('>');
    escape(run.text());
    out.append("</tspan>");
  }

  private void paint(String name, @Nullable Paint paint) {
    if (paint == null) {
      attribute(name, "none");
    } else {
      attribute(name, String.format(Locale.ROOT, "#%06x", paint.rgb()));
      unless("1", name + "-opacity", number(paint.opacity()));
    }
  }

  private void unless(String usual, String name, String value) {
    if (!value.equals(usual)) {
      attribute(name, value);
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(c);
      }
    }
  }

  private static String path(Path2D path) {
    StringBuilder commands = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator part = path.getPathIterator(null); !part.isDone(); part.next()) {
      switch (part.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> append(commands.append('M'), at, 2);
        case PathIterator.SEG_LINETO -> append(commands.append('L'), at, 2);
        case PathIterator.SEG_CUBICTO -> append(commands.append('C'), at, 6);
        default -> commands.append('Z');
      }
    }
    return commands.toString();
  }

  private static void append(StringBuilder commands, double[] at, int count) {
    for (int i = 0; i < count; i++) {
      commands.append(i == 0 ? "" : " ").append(number(at[i]));
    }
  }

  private static String matrix(AffineTransform place) {
    double[] parts = new double[6];
    place.getMatrix(parts);
    StringBuilder matrix = new StringBuilder("matrix(");
    for (int i = 0; i < parts.length; i++) {
      // What turns needs more places than what moves.
      matrix.append(i == 0 ? "" : " ").append(number(parts[i], i < 4 ? 100 * PARTS : PARTS));
    }
    return matrix.append(')').toString();
  }

  private static String number(double value) {
    return number(value, PARTS);
  }

  private static String number(double value, long parts) {
    long rounded = Math.round(Math.max(-MOST, Math.min(MOST, value)) * parts);
    StringBuilder text = new StringBuilder(rounded < 0 ? "-" : "");
    long left = Math.abs(rounded);
    text.append(left / parts);
    left %= parts;
    if (left > 0) {
      text.append('.');
    }
    for (long part = parts / 10; left > 0; part /= 10) {
      text.append(left / part);
      left %= part;
    }
    return text.toString();
  }
}
