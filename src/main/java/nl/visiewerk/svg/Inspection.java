package nl.visiewerk.svg;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks at all of a drawing for what runs, moves, or leads out of the file. None of it can come
 * into the model; this is to tell who made the drawing.
 */
final class Inspection {
  private static final Set<String> MOVING =
      Set.of("animate", "animateColor", "animateMotion", "animateTransform", "discard", "set");

  /** What CSS fetches: anything but a place in the file and what is in the address itself. */
  private static final Pattern FETCHED =
      Pattern.compile("(?i)@import|url\\(\\s*['\"]?\\s*(?!['\"#\\s)]|data:)");

  private static final Pattern RUN = Pattern.compile("(?i)\\s*(java|vb|live)script:.*");
  private static final Pattern DATA = Pattern.compile("(?i)data:.*", Pattern.DOTALL);

  private final Losses losses;

  Inspection(Losses losses) {
    this.losses = losses;
  }

  void look(Element root) {
    root.walk(this::lookAt);
  }

  private void lookAt(Element element) {
    switch (element.name().toLowerCase(Locale.ROOT)) {
      case "script", "handler" -> losses.add(Loss.SCRIPT, element.offset());
      case "style" -> css(element.text(), element);
      default -> {
        if (MOVING.contains(element.name())) {
          losses.add(Loss.ANIMATION, element.offset());
        }
      }
    }
    element
        .attributes()
        .forEach(
            (name, value) -> {
              if (!isNote(name)) {
                lookAt(name, value, element);
              }
            });
  }

  /** Whether an attribute is for who made the drawing: draw.io keeps a copy of it in one. */
  private static boolean isNote(String name) {
    return name.equals("content") || name.startsWith("data-") || name.startsWith("aria-");
  }

  private void lookAt(String name, String value, Element element) {
    if (RUN.matcher(value).matches()) {
      losses.add(Loss.SCRIPT, element.offset());
    } else if (name.equals("href") || name.equals("src")) {
      link(value, element);
    } else {
      css(value, element);
    }
  }

  private void link(String address, Element element) {
    boolean fetched = !element.name().equals("a") && !address.isEmpty(); // nobody follows a link
    if (fetched && !address.startsWith("#") && !isInFile(element)) {
      losses.add(Loss.EXTERNAL, element.offset());
    }
  }

  /** Whether this is an image that has its bytes with it; that is no danger, but has no place. */
  static boolean isInFile(Element element) {
    return element.name().equals("image")
        && DATA.matcher(element.attributes().getOrDefault("href", "data:")).matches();
  }

  private void css(String text, Element element) {
    if (FETCHED.matcher(text).find()) {
      losses.add(Loss.EXTERNAL, element.offset());
    }
  }
}
