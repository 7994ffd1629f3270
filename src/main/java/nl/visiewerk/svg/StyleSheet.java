package nl.visiewerk.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules in the style elements of a drawing: those for classes, ids and kinds of element. */
final class StyleSheet {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
  private static final Pattern SIMPLE = Pattern.compile("([a-zA-Z]+|\\*)?((?:[.#][\\w-]+)*)");
  private static final Pattern PART = Pattern.compile("([.#])([\\w-]+)");

  /** Nothing in it is drawn: letters of a drawing are ours. */
  private static final String FONT = "@font-face";

  /** Each is held against each element. */
  private static final int MOST_RULES = 1000;

  private final Losses losses;
  private final List<Rule> rules = new ArrayList<>();

  /**
   * A rule for one selector.
   *
   * @param weight that of CSS: ids before classes before names
   */
  private record Rule(
      String name,
      List<String> classes,
      List<String> ids,
      int weight,
      Map<String, String> declarations) {
    boolean fits(Element element, List<String> elementClasses) {
      return (name.isEmpty() || name.equals("*") || name.equals(element.name()))
          && elementClasses.containsAll(classes)
          && ids.stream().allMatch(id -> id.equals(element.get("id")));
    }
  }

  private StyleSheet(Losses losses) {
    this.losses = losses;
  }

  /** Of all style elements below this one. */
  static StyleSheet of(Element root, Losses losses) {
    StyleSheet sheet = new StyleSheet(losses);
    root.walk(
        element -> {
          if (element.name().equals("style")) {
            sheet.read(COMMENT.matcher(element.text()).replaceAll(" "), element.offset());
          }
        });
    sheet.rules.sort(Comparator.comparingInt(Rule::weight)); // a stable sort: the last one wins
    return sheet;
  }

  /** All that is said of an element: by its attributes, the rules, and most of all its style. */
  List<Map<String, String>> cascade(Element element) {
    List<Map<String, String>> said = new ArrayList<>();
    said.add(element.attributes());
    if (!rules.isEmpty()) {
      String names = element.get("class");
      List<String> classes = names == null ? List.of() : List.of(names.split("\\s+", -1));
      rules.stream()
          .filter(rule -> rule.fits(element, classes))
          .map(Rule::declarations)
          .forEach(said::add);
    }
    String style = element.get("style");
    if (style != null) {
      said.add(declarations(style));
    }
    return said;
  }

  /** The declarations of a style attribute, or between the braces of a rule. */
  static Map<String, String> declarations(String css) {
    Map<String, String> declarations = new LinkedHashMap<>();
    for (String declaration : css.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = declaration.substring(colon + 1).replace("!important", "").strip();
        declarations.put(name, value);
      }
    }
    return declarations;
  }

  private void read(String css, int offset) {
    int at = 0;
    int brace = css.indexOf('{');
    while (brace >= 0) {
      String selectors = afterStatements(css.substring(at, brace)).strip();
      int end = end(css, brace);
      if (!selectors.startsWith("@")) {
        Map<String, String> declarations = declarations(css.substring(brace + 1, end));
        for (String selector : selectors.split(",", -1)) {
          add(selector.strip(), declarations, offset);
        }
      } else if (!selectors.startsWith(FONT)) {
        losses.add(Loss.STYLE, offset);
      }
      at = Math.min(end + 1, css.length());
      brace = css.indexOf('{', at);
    }
  }

  /** Statements such as an import end with a semicolon, and may stand before a rule. */
  private static String afterStatements(String text) {
    return text.substring(text.lastIndexOf(';') + 1);
  }

  /** Where the block ends that begins at this brace; the end of the text when it does not. */
  private static int end(String css, int brace) {
    int depth = 0;
    for (int i = brace; i < css.length(); i++) {
      depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return css.length();
  }

  private void add(String selector, Map<String, String> declarations, int offset) {
    Matcher simple = SIMPLE.matcher(selector);
    if (selector.isEmpty() || !simple.matches() || rules.size() == MOST_RULES) {
      losses.add(Loss.STYLE, offset);
      return;
    }
    String name = simple.group(1) == null ? "" : simple.group(1);
    List<String> classes = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    Matcher part = PART.matcher(simple.group(2));
    while (part.find()) {
      (part.group(1).equals(".") ? classes : ids).add(part.group(2));
    }
    int weight = 100 * ids.size() + 10 * classes.size() + (name.length() > 1 ? 1 : 0);
    rules.add(new Rule(name, List.copyOf(classes), List.copyOf(ids), weight, declarations));
  }
}
