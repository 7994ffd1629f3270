package nl.visiewerk.html;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * The parts that many pages have in common, each made once: filling a template takes most of the
 * time of a page. Safe for several threads.
 */
final class SharedParts {
  private static final String FOLDER = "delen/";

  private final Templates templates;
  private final ConcurrentMap<PartView, String> made = new ConcurrentHashMap<>();
  private final ConcurrentMap<Surroundings.Place, Surroundings> surroundings =
      new ConcurrentHashMap<>();

  /** Parts made with these templates. */
  SharedParts(Templates templates) {
    this.templates = templates;
  }

  /** What is around a page at this place, which this makes when it is the first there. */
  Surroundings around(Surroundings.Place place, Supplier<Surroundings> make) {
    return surroundings.computeIfAbsent(place, first -> make.get());
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
