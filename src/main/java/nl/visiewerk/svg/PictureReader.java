package nl.visiewerk.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.visiewerk.svg.Picture.Label;
import nl.visiewerk.svg.Picture.Outline;
import nl.visiewerk.svg.Picture.Paint;
import nl.visiewerk.svg.Picture.Shape;
import org.jspecify.annotations.Nullable;

/** Goes through the elements of a drawing and draws those that the model knows. */
final class PictureReader {
  private static final int MOST_DRAWN = 50_000;
  private static final int MOST_DEPTH = 100;

  /** What is drawn only where something refers to it, or not at all. */
  private static final Set<String> NOT_HERE =
      Set.of(
          ("animate animateColor animateMotion animateTransform clipPath color-profile cursor defs"
                  + " desc discard filter font font-face handler linearGradient marker mask metadata"
                  + " pattern radialGradient script set style symbol title view")
              .split(" ", -1));

  private final Source source;
  private final Losses losses;
  private final Sheet sheet;
  private final StyleSheet styles;
  private final Map<String, Element> ids = new HashMap<>();
  private final Paints paints;
  private final Effects effects;
  private final ShapeReader shapes;
  private final Markers markers;
  private final List<Shape> done = new ArrayList<>();
  private int drawn;

  private PictureReader(Element svg, Source source, Losses losses) throws Unreadable {
    this.source = source;
    this.losses = losses;
    this.sheet = Sheet.of(svg, source);
    this.styles = StyleSheet.of(svg, losses);
    this.paints = new Paints(ids, styles, losses);
    Outlines outlines = new Outlines(sheet, losses);
    this.effects = new Effects(sheet, ids, outlines, losses);
    this.shapes = new ShapeReader(source, outlines, paints, losses);
    this.markers = new Markers(this, ids, paints, losses);
    svg.walk(
        element -> {
          String id = element.get("id");
          if (id != null) {
            ids.putIfAbsent(id, element);
          }
        });
  }

  /** The drawing that an outermost element is. */
  static Picture read(Element svg, Source source, Losses losses) throws Unreadable {
    PictureReader reader = new PictureReader(svg, source, losses);
    Sheet sheet = reader.sheet;
    reader.background(svg);
    Style style = Style.initial().of(svg, reader.styles);
    AffineTransform place = Sheet.fit(svg, sheet.inside(), sheet.width(), sheet.height());
    reader.drawInside(svg, style, place, 1);
    return new Picture(sheet.width(), sheet.height(), List.copyOf(reader.done));
  }

  /** What draw.io and browsers put behind a drawing. */
  private void background(Element svg) {
    Map<String, String> style = StyleSheet.declarations(svg.attributes().getOrDefault("style", ""));
    for (String property : List.of("background-color", "background")) {
      Paint paint = Colours.of(style.getOrDefault(property, ""));
      if (paint != null && paint.opacity() > 0) {
        done.add(new Outline(new Path2D.Double(sheet.area()), paint, null));
        return;
      }
    }
  }

  /**
   * Draws an element.
   *
   * @param around the style of what it is in
   * @param place takes the units of what it is in to the sheet
   */
  void draw(Element element, Style around, AffineTransform place, int depth) throws Unreadable {
    drawn++;
    if (drawn > MOST_DRAWN || depth > MOST_DEPTH) {
      throw Unreadable.tooLarge("regel.svg-te-groot.elementen", source.at(element.offset()));
    }
    if (NOT_HERE.contains(element.name())) {
      return;
    }
    Style style = around.of(element, styles);
    AffineTransform here = place(element, place);
    if (style.is("display", "none") || here == null) {
      return;
    }
    effects.note(element, style, here);
    switch (element.name()) {
      case "g" -> drawInside(element, style, here, depth);
      case "a" -> {
        noteLink(element);
        drawInside(element, style, here, depth);
      }
      case "svg" ->
          drawInside(element, style, nested(element, element, moved(element, here)), depth);
      case "switch" -> choose(element, style, here, depth);
      case "use" -> use(element, style, here, depth);
      case "text" -> new TextReader(this, styles, paints, losses, element).read(style, here);
      case "foreignObject" -> html(element, style, here, depth);
      case "image" -> {
        if (Inspection.isInFile(element)) {
          losses.add(Loss.IMAGE, element.offset());
        }
      }
      case "flowRoot" -> losses.add(Loss.TEXT_FLOW, element.offset());
      default -> {
        if (Outlines.SHAPES.contains(element.name())) {
          Path2D path = shapes.path(element, style);
          shapes.read(path, element, style, here).ifPresent(done::add);
          markers.draw(element, style, path, here, depth);
        } else {
          losses.add(Loss.UNKNOWN, element.offset());
        }
      }
    }
  }

  void drawInside(Element element, Style style, AffineTransform place, int depth)
      throws Unreadable {
    for (Element inside : element.elements()) {
      draw(inside, style, place, depth + 1);
    }
  }

  /** Where an element moves to; null when it shrinks to nothing. */
  private @Nullable AffineTransform place(Element element, AffineTransform place) {
    String list = element.get("transform");
    if (list == null) {
      return place;
    }
    AffineTransform own = Transforms.read(list);
    if (own == null) {
      losses.add(Loss.NUMBERS, element.offset());
      return place;
    }
    AffineTransform here = new AffineTransform(place);
    here.concatenate(own);
    return Math.abs(here.getDeterminant()) > 1e-12 ? here : null;
  }

  /** Of what is offered the first that can be drawn. */
  private void choose(Element element, Style style, AffineTransform place, int depth)
      throws Unreadable {
    for (Element offer : element.elements()) {
      if (!offer.name().equals("foreignObject") || !HtmlLabel.of(offer).lines().isEmpty()) {
        draw(offer, style, place, depth + 1);
        return;
      }
    }
    drawInside(element, style, place, depth);
  }

  /** Of a piece of a web page its text is drawn. */
  private void html(Element element, Style style, AffineTransform place, int depth)
      throws Unreadable {
    HtmlLabel label = HtmlLabel.of(element);
    for (Element line : label.lines()) {
      draw(line, style, place, depth + 1);
    }
    if (label.lost()) {
      losses.add(label.lines().isEmpty() ? Loss.HTML : Loss.SIMPLE_TEXT, element.offset());
    }
  }

  private void use(Element element, Style style, AffineTransform place, int depth)
      throws Unreadable {
    String href = element.attributes().getOrDefault("href", "");
    Element used = href.startsWith("#") ? ids.get(href.substring(1)) : null;
    if (used == null) {
      if (href.startsWith("#")) {
        losses.add(Loss.REFERENCE, element.offset());
      }
      return;
    }
    AffineTransform there = moved(element, place);
    if (used.name().equals("symbol")) {
      Style symbol = style.of(used, styles);
      drawInside(used, symbol, nested(used, element, there), depth + 1);
    } else {
      draw(used, style, there, depth + 1);
    }
  }

  /** With the place of an element as the middle of the plane. */
  private AffineTransform moved(Element element, AffineTransform place) {
    AffineTransform there = new AffineTransform(place);
    there.translate(across(element, "x"), down(element, "y"));
    return there;
  }

  /**
   * Where what is inside of a sheet on the sheet comes to be.
   *
   * @param sized has its size
   */
  private AffineTransform nested(Element inner, Element sized, AffineTransform place) {
    AffineTransform there = new AffineTransform(place);
    Rectangle2D box = Sheet.viewBox(inner);
    if (box != null) {
      double width = across(sized, "width");
      double height = down(sized, "height");
      Rectangle2D whole = sheet.inside();
      there.concatenate(
          Sheet.fit(
              inner,
              box,
              width > 0 ? width : whole.getWidth(),
              height > 0 ? height : whole.getHeight()));
    }
    return there;
  }

  private double across(Element element, String attribute) {
    return Lengths.orZero(element.get(attribute), 16, sheet.inside().getWidth());
  }

  private double down(Element element, String attribute) {
    return Lengths.orZero(element.get(attribute), 16, sheet.inside().getHeight());
  }

  /** The style of an element in one with this style. */
  Style styled(Element element, Style around) {
    return around.of(element, styles);
  }

  /** Draws a line of text of an element, if it has a place that can be. */
  void add(Label label, Element element) {
    if (shapes.isNear(label.place().getTranslateX(), label.place().getTranslateY(), element)) {
      done.add(label);
    }
  }

  /** A link does nothing in an image. */
  void noteLink(Element link) {
    String href = link.attributes().getOrDefault("href", "#");
    if (!href.startsWith("#")) {
      losses.add(Loss.LINK, link.offset());
    }
  }
}
