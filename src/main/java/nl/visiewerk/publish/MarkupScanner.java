package nl.visiewerk.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.publish.Scan.Spot;
import org.jsoup.parser.Parser;

/**
 * Finds the links and ids of a page or an SVG image, in one go over its bytes: all that marks them
 * is ASCII.
 *
 * <p>Not by jsoup: a tree of every page took a fifth of the time of a build of 10,000 pages, and
 * only attributes are wanted here. A test holds what is found against what jsoup finds.
 */
final class MarkupScanner {
  private static final Names ATTRIBUTES =
      new Names("id", "href", "src", "srcset", "poster", "data", "action", "xlink:href");

  /** Elements whose text is not markup. */
  private static final Names RAW = new Names("script", "style", "textarea", "title");

  /** Names to look for. Most others are told apart by their length alone. */
  private static final class Names {
    private final List<String> names;
    private final BitSet lengths = new BitSet();

    Names(String... names) {
      this.names = List.of(names);
      this.names.forEach(name -> lengths.set(name.length()));
    }
  }

  /** One of the URLs in {@code srcset}, each followed by a width or a density. */
  private static final Pattern CANDIDATE =
      Pattern.compile("([^\\s,](?:\\S*[^\\s,])?)(?:\\s+[^,]*)?(?:,|$)");

  private final byte[] bytes;
  private final List<Spot> links = new ArrayList<>();
  private final List<Spot> ids = new ArrayList<>();
  private int at;

  private MarkupScanner(byte[] bytes) {
    this.bytes = bytes;
  }

  static Scan scan(byte[] bytes) {
    MarkupScanner scanner = new MarkupScanner(bytes);
    scanner.scan();
    return new Scan(scanner.links, scanner.ids);
  }

  private void scan() {
    while (skipPast((byte) '<') && at < bytes.length) {
      if (isLetter(bytes[at])) {
        tag();
      } else if (isAt("!--", at)) {
        skipPast("-->");
      } else if (isAt("![CDATA[", at)) {
        skipPast("]]>");
      }
    }
  }

  /**
   * Goes on to behind this byte; false when it does not come. A loop that most bytes go through.
   */
  private boolean skipPast(byte wanted) {
    byte[] all = bytes;
    int index = at;
    while (index < all.length && all[index] != wanted) {
      index++;
    }
    at = Math.min(all.length, index + 1);
    return index < all.length;
  }

  private void tag() {
    int start = at;
    skipWord(false);
    String raw = nameFrom(start, RAW);
    while (at < bytes.length && bytes[at] != '>') {
      if (isBetweenAttributes(bytes[at])) {
        at++;
      } else {
        attribute();
      }
    }
    if (!raw.isEmpty()) {
      while (at < bytes.length && !(isAt("</", at) && isAt(raw, at + 2))) {
        at++;
      }
    }
  }

  private void attribute() {
    int start = at;
    skipWord(true);
    String name = nameFrom(start, ATTRIBUTES);
    skipSpace();
    if (at < bytes.length && bytes[at] == '=') {
      at++;
      skipSpace();
      value(name, start);
    }
  }

  private void value(String name, int offset) {
    byte quote = at < bytes.length ? bytes[at] : 0;
    int start = at;
    if (quote == '"' || quote == '\'') {
      at++;
      if (skipPast(quote)) {
        note(name, start + 1, at - 1, offset);
      }
    } else {
      while (at < bytes.length && !isSpace(bytes[at]) && bytes[at] != '>') {
        at++;
      }
      note(name, start, at, offset);
    }
  }

  private void note(String name, int start, int end, int offset) {
    if (name.isEmpty()) {
      return;
    }
    if (name.equals("id")) {
      ids.add(new Spot(text(start, end), offset));
    } else if (name.equals("srcset")) {
      Matcher candidates = CANDIDATE.matcher(text(start, end));
      while (candidates.find()) {
        links.add(new Spot(candidates.group(1), offset));
      }
    } else {
      links.add(new Spot(text(start, end), offset));
    }
  }

  private String text(int start, int end) {
    String text = new String(bytes, start, end - start, UTF_8);
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
  }

  /** Which of these names stands between there and here; empty when it is another one. */
  private String nameFrom(int start, Names wanted) {
    int length = at - start;
    if (wanted.lengths.get(length)) {
      for (String name : wanted.names) {
        if (name.length() == length && isAt(name, start)) {
          return name;
        }
      }
    }
    return "";
  }

  /** Goes on to the first byte that ends a name; most bytes are letters, which end none. */
  private void skipWord(boolean endsAtEquals) {
    byte[] all = bytes;
    int index = at + 1;
    while (index < all.length && (all[index] > '>' || !endsName(all[index], endsAtEquals))) {
      index++;
    }
    at = index;
  }

  private static boolean endsName(byte b, boolean endsAtEquals) {
    return isBetweenAttributes(b) || b == '>' || (endsAtEquals && b == '=');
  }

  private void skipSpace() {
    while (at < bytes.length && isSpace(bytes[at])) {
      at++;
    }
  }

  private void skipPast(String end) {
    while (at < bytes.length && !isAt(end, at)) {
      at++;
    }
    at = Math.min(bytes.length, at + end.length());
  }

  /** Whether this stands there; its small letters may be capitals. */
  private boolean isAt(String ascii, int start) {
    if (start + ascii.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      byte there = bytes[start + i];
      char wanted = ascii.charAt(i);
      if (there != wanted && !(isLetter(there) && (there | 0x20) == wanted)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean isBetweenAttributes(byte b) {
    return b == '/' || isSpace(b);
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
  }
}
