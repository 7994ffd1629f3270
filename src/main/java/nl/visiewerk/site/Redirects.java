package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Voorheen;

/** Finds the addresses that things had before, by every id that they and their documents had. */
final class Redirects {
  private final Set<String> taken;
  private final List<Redirect> redirects = new ArrayList<>();

  private Redirects(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /**
   * The redirects of this content.
   *
   * @param taken the paths of pages
   */
  static List<Redirect> of(Content content, Collection<String> taken) {
    Redirects redirects = new Redirects(taken);
    content.documenten().forEach(redirects::add);
    return List.copyOf(redirects.redirects);
  }

  private void add(Document document) {
    for (String id : ids(document.id(), document.voorheen())) {
      add(Addresses.path(id), document);
      document
          .hoofdstukken()
          .forEach(
              hoofdstuk ->
                  ids(hoofdstuk.key().id(), hoofdstuk.voorheen())
                      .forEach(own -> add(Addresses.hoofdstuk(id, own), hoofdstuk)));
      document
          .bouwstenen()
          .forEach(
              bouwsteen ->
                  ids(bouwsteen.key().id(), bouwsteen.kern().voorheen())
                      .forEach(
                          own -> add(Addresses.bouwsteen(id, bouwsteen.soort(), own), bouwsteen)));
    }
  }

  private void add(String path, Thing thing) {
    if (taken.add(path)) {
      redirects.add(new Redirect(path, thing));
    }
  }

  private static List<String> ids(String now, List<Voorheen> before) {
    return Stream.concat(Stream.of(now), before.stream().map(Voorheen::id)).toList();
  }
}
