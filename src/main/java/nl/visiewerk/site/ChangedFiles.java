package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.WettelijkKader;

/** Says of files of the content what is in them. */
final class ChangedFiles {
  private static final String LIST = ".yaml";

  /** The documents by their folders, in the order of the content. */
  private final Map<String, Document> folders = new LinkedHashMap<>();

  /** What has a file of its own, with its place in the order of the content. */
  private final Map<String, Place> things = new HashMap<>();

  private record Place(int order, Thing thing) {}

  ChangedFiles(Content content) {
    content.documenten().forEach(d -> folders.put(folder(d.location().file()), d));
    for (Thing thing : content.all()) {
      boolean own =
          thing instanceof Hoofdstuk
              || thing instanceof WettelijkKader
              || (thing instanceof Bouwsteen && !thing.location().file().endsWith(LIST));
      if (own) {
        things.putIfAbsent(thing.location().file(), new Place(things.size(), thing));
      }
    }
  }

  /** What is in these files: by document, in the order of the content, then what is shared. */
  List<Touched> in(Collection<String> files) {
    Map<String, List<String>> byFolder = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (String file : files) {
      String folder = folder(file);
      (folders.containsKey(folder)
              ? byFolder.computeIfAbsent(folder, f -> new ArrayList<>())
              : shared)
          .add(file);
    }
    List<Touched> touched = new ArrayList<>();
    folders.forEach(
        (folder, document) ->
            Optional.ofNullable(byFolder.get(folder))
                .ifPresent(its -> touched.add(touched(Optional.of(document), folder + "/", its))));
    if (!shared.isEmpty()) {
      touched.add(touched(Optional.empty(), "", shared));
    }
    return List.copyOf(touched);
  }

  private Touched touched(Optional<Document> document, String folder, List<String> files) {
    Map<Integer, Thing> found = new TreeMap<>();
    Set<Soort> lists = EnumSet.noneOf(Soort.class);
    boolean more = false;
    for (String file : files) {
      Place place = things.get(file);
      Optional<Soort> list = list(file.substring(folder.length()));
      if (place != null) {
        found.put(place.order(), place.thing());
      } else if (list.isPresent()) {
        lists.add(list.get());
      } else {
        more = true;
      }
    }
    return new Touched(
        document.orElse(null), List.copyOf(found.values()), List.copyOf(lists), more);
  }

  /** The kind that a list is of, or that something is of which is not there any more. */
  private static Optional<Soort> list(String path) {
    int slash = path.indexOf('/');
    if (slash >= 0) {
      return Soort.metMeervoud(path.substring(0, slash)).filter(Soort::isBouwsteen);
    }
    return path.endsWith(LIST)
        ? Soort.metMeervoud(path.substring(0, path.length() - LIST.length()))
        : Optional.empty();
  }

  /** The first two folders of a path, which is where a document is. */
  private static String folder(String file) {
    int end = file.indexOf('/', file.indexOf('/') + 1);
    return end < 0 ? "" : file.substring(0, end);
  }
}
