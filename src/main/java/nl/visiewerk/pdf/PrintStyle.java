package nl.visiewerk.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.html.Theme;

/**
 * How a theme prints: its style sheet, and the fonts that the sheet names by {@code @font-face}.
 *
 * @param css the sheet without those rules; the fonts are handed over as they are, since the
 *     renderer may not open anything itself
 */
record PrintStyle(String css, List<FontFace> fonts) {
  private static final String FOLDER = "print/";
  private static final Pattern FONT_FACE = Pattern.compile("@font-face\\s*\\{([^}]*)\\}");
  private static final Pattern FAMILY = Pattern.compile("font-family:\\s*[\"']([^\"']+)[\"']");
  private static final Pattern SOURCE = Pattern.compile("src:\\s*url\\([\"']?([^\"')]+)[\"']?\\)");
  private static final Pattern WEIGHT = Pattern.compile("font-weight:\\s*(\\d+)");
  private static final Pattern ITALIC = Pattern.compile("font-style:\\s*italic");

  /**
   * The print style of a theme.
   *
   * @throws IOException when one of its fonts is not what it should be
   */
  static PrintStyle of(Theme theme) throws IOException {
    String css = theme.text(FOLDER + "print.css");
    List<FontFace> fonts = new ArrayList<>();
    Matcher rules = FONT_FACE.matcher(css);
    while (rules.find()) {
      fonts.add(fontFace(rules.group(1), theme));
    }
    return new PrintStyle(rules.replaceAll(""), List.copyOf(fonts));
  }

  private static FontFace fontFace(String rule, Theme theme) throws IOException {
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

  /** Whether one of the fonts has a glyph for this character. */
  boolean canShow(int codePoint) {
    return fonts.stream().anyMatch(font -> font.has(codePoint));
  }
}
