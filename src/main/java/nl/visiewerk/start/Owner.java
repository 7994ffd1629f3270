package nl.visiewerk.start;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What things of a kind belong to.
 *
 * @param soort the kind of thing that belongs to another
 * @param kinds the kinds of what it may belong to; empty when it belongs to nothing
 * @param required whether it can't do without
 */
record Owner(Soort soort, Set<Soort> kinds, boolean required) {

  static Owner of(Soort soort) {
    return switch (soort) {
      case ACTIELIJN -> new Owner(soort, EnumSet.of(Soort.AMBITIE), true);
      case METING -> new Owner(soort, EnumSet.of(Soort.INDICATOR), true);
      case GEMEENTE, DOCUMENT -> new Owner(soort, EnumSet.of(Soort.REGIO), true);
      case REGIO -> new Owner(soort, EnumSet.of(Soort.REGIO), false);
      case UITGANGSPUNT,
          STRATEGISCHE_KEUZE,
          AMBITIE,
          SEGMENT,
          OPGAVE,
          RESULTAAT,
          ONTWIKKELOPGAVE,
          MAATREGEL,
          TAAK,
          BEGROTING ->
          new Owner(soort, bouwstenen(), false);
      case THEMA, BEGRIP, BRON, INDICATOR, WETTELIJK_KADER, KADER_ONDERDEEL, HOOFDSTUK, PARAGRAAF ->
          new Owner(soort, EnumSet.noneOf(Soort.class), false);
    };
  }

  private static Set<Soort> bouwstenen() {
    Set<Soort> kinds = EnumSet.allOf(Soort.class);
    kinds.removeIf(kind -> !kind.isBouwsteen());
    return kinds;
  }

  /**
   * The id of what a new thing belongs to: the one that was named, or the only one that there is
   * when there must be one; empty for nothing.
   *
   * @param document the document of the new thing; null for what is shared
   */
  String choose(@Nullable String named, @Nullable Document document, Content content)
      throws Refused {
    if (kinds.isEmpty() && named != null) {
      throw Refused.because("start.in-niet", soort.enkelvoud());
    }
    List<String> choice = choice(document, content);
    if (named != null) {
      if (!choice.contains(named)) {
        throw Refused.unknown("start.in-onbekend", named, choice, soort.enkelvoud());
      }
      return named;
    }
    if (!required) {
      return "";
    }
    String owner = kinds.iterator().next().enkelvoud();
    if (choice.isEmpty()) {
      throw Refused.because("start.in-geen", soort.enkelvoud(), owner);
    }
    if (choice.size() > 1) {
      throw Refused.because("start.in-kies", owner, String.join(", ", choice));
    }
    return choice.get(0);
  }

  private List<String> choice(@Nullable Document document, Content content) {
    return content.all().stream()
        .filter(thing -> kinds.contains(thing.soort()))
        .map(Thing::key)
        .filter(key -> key.isShared() || (document != null && key.scope().equals(document.id())))
        .map(key -> key.id())
        .distinct()
        .toList();
  }
}
