package nl.visiewerk.svg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.svg.Picture.Paint;
import org.jspecify.annotations.Nullable;

/** Says with which colour something is painted. */
final class Paints {
  private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?([^'\")]*)['\"]?\\s*\\)(.*)");
  private static final Set<String> GRADIENTS = Set.of("linearGradient", "radialGradient");

  private final Map<String, Element> ids;
  private final StyleSheet sheet;
  private final Losses losses;

  /**
   * For one drawing.
   *
   * @param ids its elements, by their ids
   */
  Paints(Map<String, Element> ids, StyleSheet sheet, Losses losses) {
    this.ids = ids;
    this.sheet = sheet;
    this.losses = losses;
  }

  /** Whether a value is one of {@code fill} or {@code stroke}. */
  static boolean isSound(String value) {
    String word = value.toLowerCase(Locale.ROOT);
    return word.equals("none")
        || word.equals("currentcolor")
        || word.startsWith("context-")
        || URL.matcher(value).matches()
        || Colours.of(value) != null;
  }

  /** The id that such a reference names; null when it names none in the file. */
  static @Nullable String id(String value) {
    Matcher url = URL.matcher(value);
    return url.matches() && url.group(1).strip().startsWith("#")
        ? url.group(1).strip().substring(1)
        : null;
  }

  /**
   * The colour of the inside or the edge of an element; null for none.
   *
   * @param property {@code fill} or {@code stroke}
   */
  @Nullable Paint of(String property, Style style, Element element) {
    Paint paint = named(style.get(property), style, element);
    double opacity = Colours.within(style.number(property + "-opacity")) * style.opacity();
    return paint == null || paint.opacity() * opacity < 0.001 ? null : paint.withOpacity(opacity);
  }

  private @Nullable Paint named(String value, Style style, Element element) {
    Matcher url = URL.matcher(value);
    if (url.matches()) {
      return server(value, url.group(2).strip(), style, element);
    }
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "none" -> null;
      case "currentcolor", "context-fill", "context-stroke" -> Colours.of(style.get("color"));
      default -> Colours.of(value);
    };
  }

  /** A gradient becomes one colour; of anything else what is to be used instead, if it says so. */
  private @Nullable Paint server(String value, String instead, Style style, Element element) {
    String id = id(value);
    Element server = id == null ? null : ids.get(id);
    if (server != null && GRADIENTS.contains(server.name())) {
      List<Paint> stops = stops(server, new HashSet<>());
      if (stops.stream().distinct().count() > 1) {
        losses.add(Loss.GRADIENT, element.offset());
      }
      return stops.isEmpty() ? null : Colours.mean(stops);
    }
    if (id != null) {
      losses.add(server == null ? Loss.REFERENCE : Loss.PATTERN, element.offset());
    }
    return instead.isEmpty() || !isSound(instead) ? null : named(instead, style, element);
  }

  /** The colours of a gradient, which may have those of another. */
  private List<Paint> stops(Element gradient, Set<String> seen) {
    List<Paint> stops = new ArrayList<>();
    for (Element stop : gradient.elements()) {
      if (stop.name().equals("stop")) {
        stops.add(stop(stop));
      }
    }
    String other = gradient.get("href");
    if (stops.isEmpty() && other != null && other.startsWith("#") && seen.add(other)) {
      Element template = ids.get(other.substring(1));
      return template == null ? stops : stops(template, seen);
    }
    return stops;
  }

  private Paint stop(Element stop) {
    Paint colour = Colours.BLACK;
    double opacity = 1;
    for (Map<String, String> style : sheet.cascade(stop)) {
      Paint found = Colours.of(style.getOrDefault("stop-color", ""));
      Double share = Lengths.of(style.get("stop-opacity"), 0, 1);
      colour = found == null ? colour : found;
      opacity = share == null ? opacity : Colours.within(share);
    }
    return colour.withOpacity(opacity);
  }
}
