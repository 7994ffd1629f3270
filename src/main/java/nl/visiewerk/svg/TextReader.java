package nl.visiewerk.svg;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.visiewerk.svg.Picture.Anchor;
import nl.visiewerk.svg.Picture.Label;
import nl.visiewerk.svg.Picture.Paint;
import nl.visiewerk.svg.Picture.Run;
import org.jspecify.annotations.Nullable;

/**
 * Reads one text: each stretch that has a place of its own is a line. Letters are those of the
 * page, not those that the drawing was made with, so that places of single letters mean nothing.
 */
final class TextReader {
  private static final Set<String> STRETCHES = Set.of("tspan", "a");
  private static final int MOST_JOINED = 100;
  private static final double LEAST_SIZE = 0.1;
  private static final double MOST_SIZE = 5000;

  private final PictureReader reader;
  private final StyleSheet styles;
  private final Paints paints;
  private final Losses losses;

  private final List<Run> runs = new ArrayList<>();
  private AffineTransform place = new AffineTransform();
  private Element text;
  private Anchor anchor = Anchor.START;
  private double x;
  private double y;

  /** How far the base line of this line is below its place. */
  private double lowered;

  /** How much lower the next stretch stands than the one before it, and how much further. */
  private double dx;

  private double dy;

  TextReader(PictureReader reader, StyleSheet styles, Paints paints, Losses losses, Element text) {
    this.reader = reader;
    this.styles = styles;
    this.paints = paints;
    this.losses = losses;
    this.text = text;
  }

  /** Hands the lines of the text to the reader. */
  void read(Style style, AffineTransform placeOfText) {
    place = placeOfText;
    stretch(text, style);
    endLine();
  }

  private void stretch(Element element, Style style) {
    begin(element, style);
    for (Node node : element.content()) {
      if (node instanceof Node.Characters characters) {
        add(characters.text(), style, element);
      } else if (node instanceof Element inner) {
        if (inner.name().equals("a")) {
          reader.noteLink(inner);
        }
        if (STRETCHES.contains(inner.name())) {
          Style own = style.of(inner, styles);
          if (!own.is("display", "none")) {
            stretch(inner, own);
          }
        } else if (inner.name().equals("textPath")) {
          losses.add(Loss.TEXT_FLOW, inner.offset());
        }
      }
    }
  }

  /** Begins a line when the element says where. */
  private void begin(Element element, Style style) {
    double em = style.fontSize();
    Double newX = first(element, "x", em);
    Double newY = first(element, "y", em);
    double byX = Lengths.orZero(firstWord(element.get("dx")), em, 0);
    double byY = Lengths.orZero(firstWord(element.get("dy")), em, 0);
    if (newX != null && !continues(newX, newY == null ? y : newY)) {
      endLine();
      x = newX + byX;
      y = (newY == null ? y : newY) + byY;
      anchor = Anchor.valueOf(style.get("text-anchor").toUpperCase(Locale.ROOT));
    } else if (runs.isEmpty()) {
      x += byX;
      y = (newY == null ? y : newY) + byY;
      anchor = Anchor.valueOf(style.get("text-anchor").toUpperCase(Locale.ROOT));
    } else {
      dx += newX == null ? byX : 0;
      dy += byY;
    }
  }

  private static @Nullable Double first(Element element, String attribute, double em) {
    return Lengths.of(firstWord(element.get(attribute)), em, 0);
  }

  private static @Nullable String firstWord(@Nullable String list) {
    return list == null ? null : list.strip().split("[\\s,]", 2)[0];
  }

  /**
   * Whether a place is about where the line has come to. Illustrator gives every few letters one of
   * their own, for the letters that it uses itself.
   */
  private boolean continues(double newX, double newY) {
    if (runs.isEmpty() || runs.size() > MOST_JOINED || anchor != Anchor.START || newY != y) {
      return false;
    }
    double width = 0;
    double size = 0;
    for (Run run : runs) {
      width += run.dx() + Letters.width(run.text()) * run.size();
      size = Math.max(size, run.size());
    }
    return Math.abs(newX - x - width) < size / 3 + width / 12;
  }

  private void add(String characters, Style style, Element element) {
    StringBuilder text = new StringBuilder();
    boolean afterSpace = runs.isEmpty() || runs.get(runs.size() - 1).text().endsWith(" ");
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!space || !afterSpace) {
        text.append(space ? ' ' : c);
      }
      afterSpace = space;
    }
    Paint paint = paints.of("fill", style, element);
    double size = style.fontSize();
    if (text.isEmpty() || paint == null || !style.is("visibility", "visible") || !(size > 0)) {
      return;
    }
    if (runs.isEmpty()) {
      lowered = size * baseline(style);
    }
    boolean italic = !style.is("font-style", "normal");
    add(new Run(text.toString(), dx, dy, size, style.is("font-weight", "bold"), italic, paint));
    dx = 0;
    dy = 0;
  }

  /** Adds a stretch, or lengthens the last one when nothing tells them apart. */
  private void add(Run run) {
    Run last = runs.isEmpty() ? run : runs.get(runs.size() - 1);
    Run longer = last.withText(last.text() + run.text());
    if (runs.isEmpty() || !run.withText("").equals(longer.withText("").withoutMove())) {
      runs.add(run);
    } else {
      runs.set(runs.size() - 1, longer);
    }
  }

  /** How far the base line is below what the place is of, in sizes of the letters. */
  private static double baseline(Style style) {
    return switch (style.get("dominant-baseline")) {
      case "middle" -> 0.25;
      case "central" -> 0.35;
      case "hanging", "text-before-edge", "text-top" -> 0.75;
      case "text-after-edge", "ideographic", "text-bottom" -> -0.2;
      default -> 0;
    };
  }

  private void endLine() {
    strip();
    if (!runs.isEmpty()) {
      double scale = ShapeReader.scale(place);
      AffineTransform there = new AffineTransform(place);
      there.translate(x, y + lowered);
      there.scale(1 / scale, 1 / scale);
      double largest = runs.stream().mapToDouble(Run::size).max().orElseThrow() * scale;
      if (largest >= LEAST_SIZE && largest <= MOST_SIZE) {
        reader.add(
            new Label(there, anchor, runs.stream().map(r -> scaled(r, scale)).toList()), text);
      }
    }
    runs.clear();
    dx = 0;
    dy = 0;
  }

  private static Run scaled(Run run, double scale) {
    return new Run(
        run.text(),
        run.dx() * scale,
        run.dy() * scale,
        run.size() * scale,
        run.bold(),
        run.italic(),
        run.paint());
  }

  /** Takes off the space at the end of the line. */
  private void strip() {
    while (!runs.isEmpty()) {
      Run last = runs.remove(runs.size() - 1);
      String stripped = last.text().stripTrailing();
      if (!stripped.isEmpty()) {
        runs.add(last.withText(stripped));
        return;
      }
    }
  }
}
