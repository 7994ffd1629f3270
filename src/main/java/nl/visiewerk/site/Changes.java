package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.History;
import nl.visiewerk.model.History.Change;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Thing;

/**
 * What each recorded change was about, the latest first. Immutable once made; safe for several
 * threads.
 */
public final class Changes {
  private final List<Entry> all;
  private final Map<Key, List<Entry>> byDocument = new HashMap<>();

  /**
   * A change with what it touched.
   *
   * @param things documents on the list of all changes; chapters and bouwstenen with a file of
   *     their own on that of a document
   * @param more whether it touched anything else: shared data, lists, or what is not there any more
   */
  public record Entry(Change change, List<Thing> things, boolean more) {}

  Changes(Content content, History history) {
    Map<String, Document> folders = new HashMap<>();
    Map<String, Thing> files = new HashMap<>();
    for (Document document : content.documenten()) {
      folders.put(folder(document.location().file()), document);
      document.hoofdstukken().forEach(h -> addFile(files, h));
      document.bouwstenen().forEach(b -> addFile(files, b));
    }
    List<Entry> entries = new ArrayList<>();
    for (Change change : history.changes()) {
      Map<Document, List<String>> touched = new LinkedHashMap<>();
      boolean shared = false;
      for (String file : change.files()) {
        Document document = folders.get(folder(file));
        shared |= document == null;
        if (document != null) {
          touched.computeIfAbsent(document, d -> new ArrayList<>()).add(file);
        }
      }
      entries.add(new Entry(change, List.copyOf(touched.keySet()), shared));
      touched.forEach((document, its) -> add(document, change, its, files));
    }
    all = List.copyOf(entries);
  }

  private void add(
      Document document, Change change, List<String> touched, Map<String, Thing> files) {
    List<Thing> things = new ArrayList<>();
    for (String file : touched) {
      Thing thing = files.get(file);
      if (thing != null) {
        things.add(thing);
      }
    }
    byDocument
        .computeIfAbsent(document.key(), key -> new ArrayList<>())
        .add(new Entry(change, things, things.size() < touched.size()));
  }

  /** All changes. */
  public List<Entry> all() {
    return all;
  }

  /** The changes of one document. */
  public List<Entry> of(Document document) {
    return List.copyOf(byDocument.getOrDefault(document.key(), List.of()));
  }

  private static void addFile(Map<String, Thing> files, Thing thing) {
    boolean own =
        thing instanceof Hoofdstuk
            || (thing instanceof Bouwsteen && thing.location().file().endsWith(".md"));
    if (own) {
      files.put(thing.location().file(), thing);
    }
  }

  /** The first two folders of a path, which is where a document is. */
  private static String folder(String file) {
    int end = file.indexOf('/', file.indexOf('/') + 1);
    return end < 0 ? "" : file.substring(0, end);
  }
}
