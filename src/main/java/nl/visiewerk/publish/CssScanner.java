package nl.visiewerk.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.publish.Scan.Spot;

/** Finds what a stylesheet refers to: {@code url(…)} and {@code @import "…"}. */
final class CssScanner {
  /** Comments and other strings are matched too, so that nothing is found inside them. */
  private static final Pattern URL =
      Pattern.compile(
          "/\\*[\\s\\S]*?\\*/"
              + "|url\\(\\s*(?:\"([^\"\n]*)\"|'([^'\n]*)'|([^\"'()\\s]*))\\s*\\)"
              + "|@import\\s+(?:\"([^\"\n]*)\"|'([^'\n]*)')"
              + "|\"[^\"\n]*\"|'[^'\n]*'",
          Pattern.CASE_INSENSITIVE);

  private CssScanner() {}

  static Scan scan(byte[] bytes) {
    // Each byte as a character, so that offsets are those of bytes.
    String text = new String(bytes, ISO_8859_1);
    List<Spot> links = new ArrayList<>();
    Matcher matcher = URL.matcher(text);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        String url = matcher.group(group);
        if (url != null) {
          links.add(new Spot(new String(url.getBytes(ISO_8859_1), UTF_8), matcher.start()));
        }
      }
    }
    return new Scan(links, null);
  }
}
