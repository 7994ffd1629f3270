package nl.visiewerk.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a theme prints: its style sheet, and the fonts that the sheet names by {@code @font-face}.
 *
 * @param css the sheet without those rules; the fonts are handed over as they are, since the
 *     renderer may not open anything itself
 */
record PrintStyle(String css, List<FontFace> fonts) {
  private static final Pattern FONT_FACE = Pattern.compile("@font-face\\s*\\{([^}]*)\\}");
  private static final Pattern FAMILY = Pattern.compile("font-family:\\s*[\"']([^\"']+)[\"']");
  private static final Pattern SOURCE = Pattern.compile("src:\\s*url\\([\"']?([^\"')]+)[\"']?\\)");
  private static final Pattern WEIGHT = Pattern.compile("font-weight:\\s*(\\d+)");
  private static final Pattern ITALIC = Pattern.compile("font-style:\\s*italic");

  /** Reads a file of the theme, by its path relative to the style sheet. */
  @FunctionalInterface
  interface Files {
    byte[] read(String path) throws IOException;
  }

  /**
   * Reads a style sheet and its fonts.
   *
   * @throws IOException when one of them can't be read, or is not what it should be
   */
  static PrintStyle read(String sheet, Files files) throws IOException {
    String css = new String(files.read(sheet), StandardCharsets.UTF_8);
    List<FontFace> fonts = new ArrayList<>();
    Matcher rules = FONT_FACE.matcher(css);
    while (rules.find()) {
      fonts.add(fontFace(rules.group(1), files));
    }
    return new PrintStyle(rules.replaceAll(""), List.copyOf(fonts));
  }

  private static FontFace fontFace(String rule, Files files) throws IOException {
    Matcher weight = WEIGHT.matcher(rule);
    return new FontFace(
        required(FAMILY, rule),
        weight.find() ? Integer.parseInt(weight.group(1)) : 400,
        ITALIC.matcher(rule).find() ? FontStyle.ITALIC : FontStyle.NORMAL,
        files.read(required(SOURCE, rule)));
  }

  private static String required(Pattern pattern, String rule) throws IOException {
    Matcher matcher = pattern.matcher(rule);
    if (!matcher.find()) {
      throw new IOException("@font-face needs a family and a file: " + rule.strip());
    }
    return matcher.group(1);
  }

  /** Whether one of the fonts has a glyph for this character. */
  boolean canShow(int codePoint) {
    return fonts.stream().anyMatch(font -> font.has(codePoint));
  }
}
