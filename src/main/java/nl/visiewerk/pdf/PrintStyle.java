package nl.visiewerk.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.theme.Theme;

/**
 * How a theme prints: its style sheet, and the fonts that the sheet names by {@code @font-face}.
 *
 * @param css the sheet without those rules; the fonts are handed over as they are, since the
 *     renderer may not open anything itself
 */
record PrintStyle(String css, List<FontFace> fonts) {
  /** Where a theme keeps it. */
  static final String FOLDER = "print/";

  static final String SHEET = FOLDER + "print.css";

  private static final int MOST_STEPS = 8;
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern ROOT = Pattern.compile(":root\\s*\\{([^}]*)\\}");
  private static final Pattern TOKEN = Pattern.compile("(--[\\w-]+)\\s*:\\s*([^;]+);");
  static final Pattern USE = Pattern.compile("var\\((--[\\w-]+)\\)");
  static final Pattern FONT_FACE = Pattern.compile("@font-face\\s*\\{([^}]*)\\}");
  private static final Pattern FAMILY = Pattern.compile("font-family:\\s*[\"']([^\"']+)[\"']");
  static final Pattern SOURCE = Pattern.compile("src:\\s*url\\([\"']?([^\"')]+)[\"']?\\)");
  private static final Pattern WEIGHT = Pattern.compile("font-weight:\\s*(\\d+)");
  private static final Pattern ITALIC = Pattern.compile("font-style:\\s*italic");

  /**
   * The print style of a theme.
   *
   * @throws IOException when one of its fonts is not what it should be
   */
  static PrintStyle of(Theme theme) throws IOException {
    String css = withoutComments(theme.text(SHEET));
    List<FontFace> fonts = new ArrayList<>();
    Matcher rules = FONT_FACE.matcher(css);
    while (rules.find()) {
      fonts.add(fontFace(rules.group(1), theme));
    }
    Map<String, String> tokens = tokens(theme.text(Theme.TOKENS));
    CoverColours.settle(tokens);
    return new PrintStyle(resolve(rules.replaceAll(""), tokens, 0), List.copyOf(fonts));
  }

  /** The design tokens of the site in its light colours: those outside of any condition. */
  static Map<String, String> tokens(String css) {
    Map<String, String> tokens = new HashMap<>();
    String light = withoutComments(css).replaceAll("(?s)@media.*", "");
    Matcher root = ROOT.matcher(light);
    while (root.find()) {
      Matcher token = TOKEN.matcher(root.group(1));
      while (token.find()) {
        tokens.put(token.group(1), token.group(2).strip());
      }
    }
    return tokens;
  }

  private static String withoutComments(String css) {
    return COMMENT.matcher(css).replaceAll("").strip();
  }

  /** The same text with nothing in the place of comments, each line where it was. */
  static String blank(String css) {
    return COMMENT.matcher(css).replaceAll(comment -> comment.group().replaceAll("[^\n]", " "));
  }

  /** The renderer does not know var(). */
  static String resolve(String css, Map<String, String> tokens, int depth) throws IOException {
    StringBuilder resolved = new StringBuilder();
    Matcher use = USE.matcher(css);
    while (use.find()) {
      String value = tokens.get(use.group(1));
      if (value == null || depth > MOST_STEPS) {
        throw new IOException("no value for the token " + use.group(1));
      }
      use.appendReplacement(resolved, Matcher.quoteReplacement(resolve(value, tokens, depth + 1)));
    }
    return use.appendTail(resolved).toString();
  }

  static FontFace fontFace(String rule, Theme theme) throws IOException {
    Matcher weight = WEIGHT.matcher(rule);
    return new FontFace(
        required(FAMILY, rule),
        weight.find() ? Integer.parseInt(weight.group(1)) : 400,
        ITALIC.matcher(rule).find() ? FontStyle.ITALIC : FontStyle.NORMAL,
        theme.bytes(FOLDER + required(SOURCE, rule)));
  }

  private static String required(Pattern pattern, String rule) throws IOException {
    Matcher matcher = pattern.matcher(rule);
    if (!matcher.find()) {
      throw new IOException("@font-face needs a family and a file: " + rule.strip());
    }
    return matcher.group(1);
  }

  /**
   * The first font that has a glyph for this character.
   *
   * @throws IllegalStateException when none has it
   */
  FontFace fontFor(int codePoint) {
    return fonts.stream()
        .filter(font -> font.has(codePoint))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no font for " + codePoint));
  }

  /** Whether one of the fonts has a glyph for this character. */
  boolean canShow(int codePoint) {
    return fonts.stream().anyMatch(font -> font.has(codePoint));
  }
}
