package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
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
import org.jspecify.annotations.Nullable;

/** Says of files of the content what is in them. */
final class ChangedFiles {
  private static final String LIST = ".yaml";

  private final List<Document> documents;

  /** The folders of the documents, each with the place of its document among them. */
  private final Map<String, Integer> folders = new HashMap<>();

  /** What has a file of its own, with its place in the order of the content. */
  private final Map<String, Place> things = new HashMap<>();

  private record Place(int order, Thing thing) {}

  ChangedFiles(Content content) {
    this.documents = content.documenten();
    for (Document document : documents) {
      folders.put(folder(document.location().file()), folders.size());
    }
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
    Map<Integer, List<String>> ofDocuments = new TreeMap<>();
    List<String> shared = new ArrayList<>();
    for (String file : files) {
      Integer document = folders.get(folder(file));
      (document == null
              ? shared
              : ofDocuments.computeIfAbsent(document, order -> new ArrayList<>()))
          .add(file);
    }
    List<Touched> touched = new ArrayList<>();
    ofDocuments.forEach((order, its) -> touched.add(touched(documents.get(order), its)));
    if (!shared.isEmpty()) {
      touched.add(touched(null, shared));
    }
    return List.copyOf(touched);
  }

  private Touched touched(@Nullable Document document, List<String> files) {
    int start = document == null ? 0 : folder(files.get(0)).length() + 1;
    Map<Integer, Thing> found = new TreeMap<>();
    Set<Soort> lists = EnumSet.noneOf(Soort.class);
    boolean more = false;
    for (String file : files) {
      Place place = things.get(file);
      Optional<Soort> list = list(file.substring(start));
      if (place != null) {
        found.put(place.order(), place.thing());
      } else if (list.isPresent()) {
        lists.add(list.get());
      } else {
        more = true;
      }
    }
    return new Touched(document, List.copyOf(found.values()), List.copyOf(lists), more);
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
