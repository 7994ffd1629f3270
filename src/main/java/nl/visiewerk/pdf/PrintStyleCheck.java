package nl.visiewerk.pdf;

import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.theme.Theme;

/**
 * Says what of the print style of a theme can't be used, before a PDF is made with it: the renderer
 * leaves out what it does not understand, and says so to nobody.
 */
final class PrintStyleCheck {
  private static final Pattern LINE = Pattern.compile("at line (\\d+)");
  private static final Pattern PROPERTY =
      Pattern.compile("([\\w-]+) is (?:an unrecognized|not implemented)");

  private static final Pattern ADDRESS = Pattern.compile("url\\([^)\\n]*\\)?");

  private final Theme theme;
  private final String css;
  private final Findings findings = new Findings();

  private PrintStyleCheck(Theme theme) {
    this.theme = theme;
    this.css = PrintStyle.blank(theme.text(PrintStyle.SHEET));
  }

  static List<Finding> of(Theme theme) {
    PrintStyleCheck check = new PrintStyleCheck(theme);
    check.tokens();
    check.fonts();
    check.declarations();
    return check.findings.sorted();
  }

  private void tokens() {
    Map<String, String> tokens = PrintStyle.tokens(theme.text(Theme.TOKENS));
    Matcher use = PrintStyle.USE.matcher(css);
    while (use.find()) {
      try {
        PrintStyle.resolve(use.group(), tokens, 0);
      } catch (IOException e) {
        add(lineAt(use.start()), "regel.printopmaak-fout.token", use.group(1));
      }
    }
  }

  private void fonts() {
    Matcher rules = PrintStyle.FONT_FACE.matcher(css);
    while (rules.find()) {
      Matcher source = PrintStyle.SOURCE.matcher(rules.group(1));
      String file = source.find() ? source.group(1) : "";
      try {
        PrintStyle.fontFace(rules.group(1), theme);
      } catch (IOException | RuntimeException e) { // the reader of fonts throws either
        add(lineAt(rules.start()), "regel.printopmaak-fout.lettertype", file);
      }
    }
  }

  /** As the renderer reads them; of a mistake it counts lines from 1, of a property from 0. */
  private void declarations() {
    CSSParser parser = new CSSParser((uri, message) -> declaration(message));
    try {
      parser.parseStylesheet(
          PrintStyle.SHEET, StylesheetInfo.AUTHOR, new StringReader(withoutTheRest()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it reads from memory
    }
  }

  /** The sheet as the renderer gets it: fonts are handed over, and nothing else is fetched. */
  private String withoutTheRest() {
    String rules =
        PrintStyle.FONT_FACE.matcher(css).replaceAll(rule -> rule.group().replaceAll("[^\n]", " "));
    Matcher address = ADDRESS.matcher(rules);
    while (address.find()) {
      add(lineAt(address.start()), "regel.printopmaak-fout.adres", address.group());
    }
    return PrintStyle.USE.matcher(address.replaceAll("none")).replaceAll("#000000");
  }

  private void declaration(String message) {
    Matcher line = LINE.matcher(message);
    Matcher property = PROPERTY.matcher(message);
    int number = line.find() ? Integer.parseInt(line.group(1)) : 1;
    if (property.lookingAt()) {
      add(number + 1, "regel.printopmaak-fout.eigenschap", property.group(1));
    } else {
      add(number, "regel.printopmaak-fout.css", "");
    }
  }

  private int lineAt(int offset) {
    return 1 + (int) css.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private void add(int line, String problem, String name) {
    Location place = new Location(PrintStyle.SHEET, line, 1);
    findings.add(Rule.PRINTOPMAAK_FOUT, place, Messages.text(problem, name));
  }
}
