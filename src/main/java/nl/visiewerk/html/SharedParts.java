package nl.visiewerk.html;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import nl.visiewerk.theme.Templates;

/**
 * The parts that many pages have in common, each made once: filling a template takes most of the
 * time of a page. Safe for several threads.
 */
final class SharedParts implements Parts {
  private static final String FOLDER = "delen/";

  private final Templates templates;
  private final ConcurrentMap<PartView, String> made = new ConcurrentHashMap<>();
  private final ConcurrentMap<Surroundings.Place, Surroundings> surroundings =
      new ConcurrentHashMap<>();

  /** Parts made with these templates. */
  SharedParts(Templates templates) {
    this.templates = templates;
  }

  @Override
  public Surroundings around(Surroundings.Place place, Supplier<Surroundings> make) {
    return surroundings.computeIfAbsent(place, first -> make.get());
  }

  @Override
  public String html(PartView part) {
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
