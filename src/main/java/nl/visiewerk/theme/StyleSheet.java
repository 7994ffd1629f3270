package nl.visiewerk.theme;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The style sheet of all pages, as a theme has it: one line for each file that it takes in. The
 * site gets these as one file, for a browser shows nothing before it has them all.
 *
 * @param css lines such as {@code @import "basis.css";}; what else there is stays as it is
 */
record StyleSheet(String css) {
  /** Its path in a theme, and on the site. */
  static final String PATH = "assets/css/stijl.css";

  private static final String FOLDER = "assets/css/";
  private static final Pattern IMPORT = Pattern.compile("(?m)^@import \"([\\w.-]+\\.css)\";$");

  /**
   * A file that the sheet takes in.
   *
   * @param path from the folder of the theme
   * @param line where the sheet names it, from 1
   */
  record Part(String path, int line) {}

  /** The files that it takes in, in their order. */
  Stream<Part> parts() {
    return IMPORT.matcher(css).results().map(this::part);
  }

  private Part part(MatchResult found) {
    int line = 1 + (int) css.substring(0, found.start()).chars().filter(c -> c == '\n').count();
    return new Part(FOLDER + found.group(1), line);
  }

  /** The sheet with the text of each file in the place of its line. */
  String joined(UnaryOperator<String> text) {
    return IMPORT
        .matcher(css)
        .replaceAll(
            found -> Matcher.quoteReplacement(text.apply(FOLDER + found.group(1)).stripTrailing()));
  }
}
