package nl.visiewerk.svg;

import java.util.Map;
import java.util.Set;

/** Gathers the text of a piece of a web page, and all that its elements say about their style. */
final class HtmlText {
  private static final Set<String> BREAKS =
      Set.of("br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "p", "tr", "ul");

  private static final Set<String> UNSEEN = Set.of("script", "style", "title");

  private static final Set<String> BOLD = Set.of("b", "strong");

  /** What makes a part of a text differ from the rest, or is no text. */
  private static final Set<String> MARKS =
      Set.of("a", "em", "font", "i", "img", "li", "s", "sub", "sup", "table", "u");

  /** An attribute that says that a label has parts of different kinds; no SVG has it. */
  static final String MIXED = "-mixed";

  private final StringBuilder lines = new StringBuilder();
  private final StringBuilder style = new StringBuilder();
  private boolean begun;
  private boolean mixed;
  private int unseen;

  void begin(String element, Map<String, String> attributes) {
    unseen += UNSEEN.contains(element) ? 1 : 0;
    if (BREAKS.contains(element)) {
      lines.append('\n');
    }
    mixed |= MARKS.contains(element) || (BOLD.contains(element) && begun);
    if (BOLD.contains(element)) {
      style.append("font-weight:bold;");
    }
    style.append(attributes.getOrDefault("style", "")).append(';');
  }

  void end(String element) {
    unseen -= UNSEEN.contains(element) ? 1 : 0;
    if (BREAKS.contains(element)) {
      lines.append('\n');
    }
  }

  void add(String characters) {
    if (unseen == 0) {
      lines.append(characters.replaceAll("\\s+", " "));
      begun |= !characters.isBlank();
    }
  }

  /** The text, each paragraph on a line; there may be empty ones. */
  String lines() {
    return lines.toString();
  }

  /** Whether it is of different kinds. */
  boolean isMixed() {
    return mixed;
  }

  /** All declarations; those further inside come later, and count for more. */
  String style() {
    return style.toString();
  }
}
