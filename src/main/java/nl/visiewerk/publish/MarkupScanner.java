package nl.visiewerk.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.publish.Scan.Spot;
import org.jsoup.parser.Parser;

/**
 * Finds the links and ids of a page or an SVG image, in one go over its tags.
 *
 * <p>Not by jsoup: a tree of every page took a fifth of the time of a build of 10,000 pages, and
 * only attributes are wanted here. A test holds what is found against what jsoup finds.
 */
final class MarkupScanner {
  private static final Set<String> URLS =
      Set.of("href", "src", "poster", "data", "action", "xlink:href");

  /** Elements whose text is not markup. */
  private static final Set<String> RAW = Set.of("script", "style", "textarea", "title");

  /** One of the URLs in {@code srcset}, each followed by a width or a density. */
  private static final Pattern CANDIDATE =
      Pattern.compile("([^\\s,](?:\\S*[^\\s,])?)(?:\\s+[^,]*)?(?:,|$)");

  private final String text;
  private final List<Spot> links = new ArrayList<>();
  private final List<Spot> ids = new ArrayList<>();
  private int at;

  private MarkupScanner(String text) {
    this.text = text;
  }

  static Scan scan(String text) {
    MarkupScanner scanner = new MarkupScanner(text);
    scanner.scan();
    return new Scan(scanner.links, scanner.ids);
  }

  private void scan() {
    for (int next = text.indexOf('<'); next >= 0; next = text.indexOf('<', at)) {
      at = next + 1;
      if (text.startsWith("!--", at)) {
        skipPast("-->");
      } else if (text.startsWith("![CDATA[", at)) {
        skipPast("]]>");
      } else if (at < text.length() && Character.isLetter(text.charAt(at))) {
        tag();
      }
    }
  }

  private void tag() {
    String name = word(false);
    while (at < text.length() && text.charAt(at) != '>') {
      if (isBetweenAttributes(text.charAt(at))) {
        at++;
      } else {
        attribute();
      }
    }
    if (RAW.contains(name)) {
      skipRaw("</" + name);
    }
  }

  private void attribute() {
    int start = at;
    String name = word(true);
    skipSpace();
    if (at < text.length() && text.charAt(at) == '=') {
      at++;
      skipSpace();
      note(name, value(), start);
    }
  }

  private void note(String name, String value, int offset) {
    if (name.equals("id")) {
      ids.add(new Spot(decoded(value), offset));
    } else if (URLS.contains(name)) {
      links.add(new Spot(decoded(value), offset));
    } else if (name.equals("srcset")) {
      Matcher candidates = CANDIDATE.matcher(decoded(value));
      while (candidates.find()) {
        links.add(new Spot(candidates.group(1), offset));
      }
    }
  }

  private static String decoded(String value) {
    String text = Scan.decoded(value);
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
  }

  /** A name in lower case, from here to the first character that ends it. */
  private String word(boolean endsAtEquals) {
    int start = at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isBetweenAttributes(c) || c == '>' || (endsAtEquals && c == '=')) {
        break;
      }
      at++;
    }
    return text.substring(start, at).toLowerCase(Locale.ROOT);
  }

  private String value() {
    char quote = at < text.length() ? text.charAt(at) : '>';
    int start = at;
    if (quote == '"' || quote == '\'') {
      int end = text.indexOf(quote, start + 1);
      at = end < 0 ? text.length() : end + 1;
      return end < 0 ? "" : text.substring(start + 1, end);
    }
    while (at < text.length() && !isSpace(text.charAt(at)) && text.charAt(at) != '>') {
      at++;
    }
    return text.substring(start, at);
  }

  private void skipPast(String end) {
    int found = text.indexOf(end, at);
    at = found < 0 ? text.length() : found + end.length();
  }

  private void skipRaw(String end) {
    while (at < text.length() && !text.regionMatches(true, at, end, 0, end.length())) {
      int next = text.indexOf('<', at + 1);
      at = next < 0 ? text.length() : next;
    }
  }

  private void skipSpace() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isBetweenAttributes(char c) {
    return c == '/' || isSpace(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
