package nl.visiewerk.svg;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an element looks: of each property that the model knows a sound value, its own or that of
 * what it is in. What else a style says is passed over.
 */
final class Style {
  /** Handed on to what is inside, with what holds when nobody says anything. */
  private static final Map<String, String> INHERITED =
      Map.ofEntries(
          Map.entry("color", "black"),
          Map.entry("dominant-baseline", "auto"),
          Map.entry("fill", "black"),
          Map.entry("fill-opacity", "1"),
          Map.entry("fill-rule", "nonzero"),
          Map.entry("font-size", "16"),
          Map.entry("font-style", "normal"),
          Map.entry("font-weight", "normal"),
          Map.entry("marker-end", "none"),
          Map.entry("marker-mid", "none"),
          Map.entry("marker-start", "none"),
          Map.entry("stroke", "none"),
          Map.entry("stroke-dasharray", "none"),
          Map.entry("stroke-dashoffset", "0"),
          Map.entry("stroke-linecap", "butt"),
          Map.entry("stroke-linejoin", "miter"),
          Map.entry("stroke-miterlimit", "4"),
          Map.entry("stroke-opacity", "1"),
          Map.entry("stroke-width", "1"),
          Map.entry("text-anchor", "start"),
          Map.entry("visibility", "visible"));

  /** About one element alone. */
  private static final Set<String> OWN =
      Set.of("clip-path", "display", "filter", "mask", "mix-blend-mode", "opacity");

  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "fill-rule", Set.of("nonzero", "evenodd"),
          "font-style", Set.of("normal", "italic", "oblique"),
          "stroke-linecap", Set.of("butt", "round", "square"),
          "stroke-linejoin", Set.of("miter", "round", "bevel"),
          "text-anchor", Set.of("start", "middle", "end"),
          "visibility", Set.of("visible", "hidden", "collapse"));

  private static final List<String> NAMED_SIZES =
      List.of("xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large");

  private final Map<String, String> values;
  private final double opacity;

  private Style(Map<String, String> values, double opacity) {
    this.values = values;
    this.opacity = opacity;
  }

  static Style initial() {
    return new Style(INHERITED, 1);
  }

  /** The same style with this as the current colour. */
  Style withColour(Picture.Paint colour) {
    Map<String, String> own = new HashMap<>(values);
    own.put("color", String.format(Locale.ROOT, "#%06x", colour.rgb()));
    return new Style(own, opacity * colour.opacity());
  }

  /** The style of an element in one with this style. */
  Style of(Element element, StyleSheet sheet) {
    Map<String, String> own = new HashMap<>(values);
    own.keySet().removeAll(OWN);
    for (Map<String, String> said : sheet.cascade(element)) {
      said.forEach((property, value) -> set(own, property, value));
    }
    double factor = Colours.within(Lengths.orZero(own.getOrDefault("opacity", "1"), 0, 1));
    return new Style(own, opacity * factor);
  }

  private void set(Map<String, String> own, String property, String value) {
    if (property.equals("marker")) {
      List.of("marker-start", "marker-mid", "marker-end").forEach(end -> set(own, end, value));
    } else if (INHERITED.containsKey(property) || OWN.contains(property)) {
      if (value.equals("inherit")) {
        own.put(property, values.getOrDefault(property, own.getOrDefault(property, "")));
      } else {
        String sound = sound(property, value);
        if (sound != null) {
          own.put(property, sound);
        }
      }
    }
  }

  /** A value that can be used as it is; null for one that means nothing. */
  private @Nullable String sound(String property, String value) {
    String word = value.toLowerCase(Locale.ROOT);
    Set<String> words = WORDS.get(property);
    if (words != null) {
      return words.contains(word) ? word : null;
    }
    return switch (property) {
      case "color" -> Colours.of(value) == null ? null : value;
      case "fill", "stroke" -> Paints.isSound(value) ? value : null;
      case "fill-opacity", "stroke-opacity", "opacity", "stroke-miterlimit" ->
          Lengths.of(value, 0, 1) == null ? null : value;
      case "stroke-width", "stroke-dashoffset" -> pixels(value);
      case "font-size" -> fontSize(word);
      case "font-weight" -> weight(word);
      default -> word.equals("none") ? word : value;
    };
  }

  private @Nullable String pixels(String value) {
    Double length = Lengths.of(value, fontSize(), 100);
    return length == null ? null : length.toString();
  }

  private @Nullable String fontSize(String word) {
    int named = NAMED_SIZES.indexOf(word);
    if (named >= 0) {
      return Double.toString(16 * Math.pow(1.2, named - 3.0));
    }
    Double length =
        switch (word) {
          case "smaller" -> Double.valueOf(fontSize() / 1.2);
          case "larger" -> Double.valueOf(fontSize() * 1.2);
          default -> Lengths.of(word, fontSize(), fontSize());
        };
    return length == null || length < 0 ? null : length.toString();
  }

  private static @Nullable String weight(String word) {
    return switch (word) {
      case "normal", "lighter" -> "normal";
      case "bold", "bolder" -> "bold";
      default -> {
        Double number = Lengths.of(word, 0, 0);
        yield number == null ? null : number >= 600 ? "bold" : "normal";
      }
    };
  }

  /** The value of a property; empty when nobody gave it one. */
  String get(String property) {
    return values.getOrDefault(property, "");
  }

  boolean is(String property, String value) {
    return get(property).equals(value);
  }

  /** A property that is a number, or a length in pixels of the element itself. */
  double number(String property) {
    return Lengths.orZero(get(property), fontSize(), 1);
  }

  double fontSize() {
    return Lengths.orZero(get("font-size"), 0, 0);
  }

  /** How far one sees through it, with all that it is in. */
  double opacity() {
    return opacity;
  }
}
