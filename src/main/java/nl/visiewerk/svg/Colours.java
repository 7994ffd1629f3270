package nl.visiewerk.svg;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.svg.Picture.Paint;
import org.jspecify.annotations.Nullable;

/** Reads colours as CSS writes them. */
final class Colours {
  static final Paint BLACK = new Paint(0, 1);

  private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
  private static final Pattern FUNCTION = Pattern.compile("(rgb|hsl)a?\\(([^()]*)\\)");

  /** Draw.io gives two colours; the sheet is light. */
  private static final Pattern LIGHT_DARK =
      Pattern.compile("light-dark\\(((?:[^(),]|\\([^()]*\\))*),.*");

  private Colours() {}

  /** A colour; null for what is none. */
  static @Nullable Paint of(String text) {
    String colour = text.strip().toLowerCase(Locale.ROOT);
    Matcher lightDark = LIGHT_DARK.matcher(colour);
    if (lightDark.matches()) {
      colour = lightDark.group(1).strip();
    }
    if (colour.equals("transparent")) {
      return new Paint(0, 0);
    }
    Matcher hex = HEX.matcher(colour);
    if (hex.matches()) {
      return hex(hex.group(1));
    }
    Matcher function = FUNCTION.matcher(colour);
    if (function.matches()) {
      return function(function.group(1), function.group(2));
    }
    Integer rgb = ColourNames.rgb(colour);
    return rgb == null ? null : new Paint(rgb, 1);
  }

  private static Paint hex(String digits) {
    String whole = digits.length() < 6 ? digits.replaceAll("[0-9a-f]", "$0$0") : digits;
    int rgb = Integer.parseInt(whole.substring(0, 6), 16);
    return whole.length() == 6
        ? new Paint(rgb, 1)
        : new Paint(rgb, Integer.parseInt(whole.substring(6), 16) / 255.0);
  }

  private static @Nullable Paint function(String name, String arguments) {
    List<String> parts = List.of(arguments.strip().split("\\s*[,/]\\s*|\\s+", -1));
    if (parts.size() != 3 && parts.size() != 4) {
      return null;
    }
    Double opacity = parts.size() == 4 ? Lengths.of(parts.get(3), 1, 1) : Double.valueOf(1);
    boolean isRgb = name.equals("rgb");
    Double first = Lengths.of(parts.get(0).replace("deg", ""), 1, 255);
    Double second = Lengths.of(parts.get(1), 1, isRgb ? 255 : 1);
    Double third = Lengths.of(parts.get(2), 1, isRgb ? 255 : 1);
    if (opacity == null || first == null || second == null || third == null) {
      return null;
    }
    int rgb =
        isRgb
            ? rgb(first / 255, second / 255, third / 255)
            : hsl(first, within(second), within(third));
    return new Paint(rgb, within(opacity));
  }

  private static int hsl(double hue, double saturation, double lightness) {
    double range = saturation * Math.min(lightness, 1 - lightness);
    double[] parts = new double[3];
    for (int i = 0; i < 3; i++) {
      double k = (((i == 0 ? 0 : i == 1 ? 8 : 4) + hue / 30) % 12 + 12) % 12;
      parts[i] = lightness - range * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    }
    return rgb(parts[0], parts[1], parts[2]);
  }

  /** Of parts from 0 to 1. */
  private static int rgb(double red, double green, double blue) {
    return part(red) << 16 | part(green) << 8 | part(blue);
  }

  private static int part(double share) {
    return (int) Math.round(within(share) * 255 + 1e-9); // half of 255 is 128, in browsers too
  }

  static double within(double share) {
    return Math.max(0, Math.min(1, share));
  }

  /** The colour in the middle of these. */
  static Paint mean(List<Paint> paints) {
    double red = 0;
    double green = 0;
    double blue = 0;
    double opacity = 0;
    for (Paint paint : paints) {
      red += (paint.rgb() >> 16) / 255.0;
      green += (paint.rgb() >> 8 & 0xff) / 255.0;
      blue += (paint.rgb() & 0xff) / 255.0;
      opacity += paint.opacity();
    }
    int count = paints.size();
    return new Paint(rgb(red / count, green / count, blue / count), opacity / count);
  }
}
