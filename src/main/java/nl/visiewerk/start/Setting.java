package nl.visiewerk.start;

import java.util.Arrays;
import java.util.List;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Soort;
import org.jspecify.annotations.Nullable;

/**
 * What a new thing will be, and where it stands.
 *
 * @param document the document that it is part of; null for what is shared
 * @param in the id of what it belongs to; empty for nothing
 * @param woord the kind within its kind; empty when it has none
 */
record Setting(Soort soort, @Nullable Document document, String in, String woord) {
  static Setting of(ThingOptions options, Content content) throws Refused {
    Soort soort = soort(options.soort());
    Document document = document(options, soort, content);
    String in = Owner.of(soort).choose(options.in(), document, content);
    return new Setting(soort, document, in, InnerKind.choose(soort, options));
  }

  private static Soort soort(String name) throws Refused {
    List<Soort> kinds = Arrays.stream(Soort.values()).filter(Setting::canBeAdded).toList();
    for (Soort soort : kinds) {
      if (soort.enkelvoud().equals(name)) {
        return soort;
      }
    }
    throw Refused.unknown(
        "start.soort-onbekend", name, kinds.stream().map(Soort::enkelvoud).toList());
  }

  /** A kader is law, and nothing that a writer adds with a word or two. */
  static boolean canBeAdded(Soort soort) {
    return soort.isBouwsteen()
        || soort == Soort.HOOFDSTUK
        || (soort.isGedeeld() && soort != Soort.WETTELIJK_KADER);
  }

  private static @Nullable Document document(ThingOptions options, Soort soort, Content content)
      throws Refused {
    String named = options.document();
    List<Document> documents = content.documenten();
    List<String> ids = documents.stream().map(Document::id).toList();
    if (soort.isGedeeld()) {
      if (named != null) {
        throw Refused.because("start.geen-document", soort.enkelvoud());
      }
      return null;
    }
    if (named != null) {
      return content
          .document(named)
          .orElseThrow(() -> Refused.unknown("start.document-onbekend", named, ids));
    }
    if (documents.isEmpty()) {
      throw Refused.because("start.document-geen");
    }
    if (documents.size() > 1) {
      throw Refused.because("start.document-kies", String.join(", ", ids));
    }
    return documents.get(0);
  }

  /** The title for an id: a begrip is a word as it stands in a sentence. */
  String title(String id) {
    String title = Names.title(id);
    return soort == Soort.BEGRIP ? title.toLowerCase(Messages.DUTCH) : title;
  }
}
