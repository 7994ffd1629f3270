package nl.visiewerk.data;

import nl.visiewerk.model.Instellingen;
import org.jspecify.annotations.Nullable;

/** Who publishes the site, as RDF says it. */
final class Publisher {
  private Publisher() {}

  /** Null when the site does not say who it is. */
  static @Nullable Description of(Instellingen site) {
    return site.uitgever() == null
        ? null
        : Description.nameless("foaf:Agent").text("foaf:name", site.uitgever());
  }
}
