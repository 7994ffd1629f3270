package nl.visiewerk.svg;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what moves, scales and turns a shape. */
final class Transforms {
  private static final Pattern STEP =
      Pattern.compile("\\s*,?\\s*([a-zA-Z]+)\\s*\\(([^()]*)\\)\\s*");

  private Transforms() {}

  /** The steps of such a list as one; null when it is no such list. */
  static @Nullable AffineTransform read(String list) {
    AffineTransform all = new AffineTransform();
    Matcher step = STEP.matcher(list);
    int end = 0;
    while (end < list.length()) {
      if (list.substring(end).isBlank() || list.strip().equals("none")) {
        return all;
      }
      step.region(end, list.length());
      if (!step.lookingAt()) {
        return null;
      }
      AffineTransform one = step(step.group(1), Numbers.all(step.group(2)));
      if (one == null) {
        return null;
      }
      all.concatenate(one);
      end = step.end();
    }
    return all;
  }

  private static @Nullable AffineTransform step(String name, List<Double> n) {
    return switch (name + n.size()) {
      case "matrix6" ->
          new AffineTransform(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
      case "translate1" -> AffineTransform.getTranslateInstance(n.get(0), 0);
      case "translate2" -> AffineTransform.getTranslateInstance(n.get(0), n.get(1));
      case "scale1" -> AffineTransform.getScaleInstance(n.get(0), n.get(0));
      case "scale2" -> AffineTransform.getScaleInstance(n.get(0), n.get(1));
      case "rotate1" -> AffineTransform.getRotateInstance(Math.toRadians(n.get(0)));
      case "rotate3" ->
          AffineTransform.getRotateInstance(Math.toRadians(n.get(0)), n.get(1), n.get(2));
      case "skewX1" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(n.get(0))), 0);
      case "skewY1" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(n.get(0))));
      default -> null;
    };
  }
}
