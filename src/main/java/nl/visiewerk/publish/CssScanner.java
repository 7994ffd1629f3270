package nl.visiewerk.publish;

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

  static Scan scan(String text) {
    List<Spot> links = new ArrayList<>();
    Matcher matcher = URL.matcher(text);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        String url = matcher.group(group);
        if (url != null) {
          links.add(new Spot(Scan.decoded(url), matcher.start()));
        }
      }
    }
    return new Scan(links, null);
  }
}
