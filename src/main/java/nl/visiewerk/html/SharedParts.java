package nl.visiewerk.html;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The parts that many pages have in common, each made once: filling a template takes most of the
 * time of a page. Safe for several threads.
 */
final class SharedParts {
  private static final String FOLDER = "delen/";

  private final Templates templates;
  private final ConcurrentMap<PartView, String> made = new ConcurrentHashMap<>();

  /** Parts made with these templates. */
  SharedParts(Templates templates) {
    this.templates = templates;
  }

  /** The HTML of a part, without the line break at the end of its template. */
  String html(PartView part) {
    String known = made.get(part);
    if (known != null) {
      return known;
    }
    String filled = templates.fill(FOLDER + part.template(), Map.of("part", part));
    String html = filled.endsWith("\n") ? filled.substring(0, filled.length() - 1) : filled;
    made.put(part, html);
    return html;
  }
}
