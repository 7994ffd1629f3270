package nl.visiewerk.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.History;
import nl.visiewerk.model.History.Change;
import nl.visiewerk.model.Key;

/**
 * What was changed when, the latest first: by change and by day. Immutable once made; safe for
 * several threads.
 */
public final class Changes {
  private final List<Entry> all;
  private final List<Day> days;
  private final Map<Key, List<Entry>> entries = new HashMap<>();
  private final Map<Key, List<Day>> daysOfDocuments = new HashMap<>();
  private final Map<Key, LocalDate> added = new HashMap<>();

  /** A recorded change with what it touched. */
  public record Entry(Change change, List<Touched> touched) {}

  /**
   * A day with all that was changed on it.
   *
   * @param latest the time of its last change
   */
  public record Day(LocalDate date, Instant latest, List<Touched> touched) {}

  Changes(Content content, History history) {
    ChangedFiles files = new ChangedFiles(content);
    all = history.changes().stream().map(c -> new Entry(c, files.in(c.files()))).toList();
    Map<LocalDate, List<Change>> byDate = new TreeMap<>(Comparator.reverseOrder());
    history
        .changes()
        .forEach(c -> byDate.computeIfAbsent(c.date(), date -> new ArrayList<>()).add(c));
    days = byDate.values().stream().map(changes -> day(changes, files)).toList();
    for (Entry entry : all) {
      for (Touched touched : entry.touched()) {
        add(entries, touched, new Entry(entry.change(), List.of(touched)));
      }
    }
    for (Day day : days) {
      for (Touched touched : day.touched()) {
        add(daysOfDocuments, touched, new Day(day.date(), day.latest(), List.of(touched)));
        if (touched.document() != null) {
          added.put(touched.document().key(), day.date()); // the earliest day comes last
        }
      }
    }
  }

  private static Day day(List<Change> changes, ChangedFiles files) {
    return new Day(
        changes.get(0).date(),
        changes.stream().map(Change::time).max(Comparator.naturalOrder()).orElseThrow(),
        files.in(changes.stream().flatMap(change -> change.files().stream()).toList()));
  }

  private static <T> void add(Map<Key, List<T>> byDocument, Touched touched, T item) {
    if (touched.document() != null) {
      byDocument.computeIfAbsent(touched.document().key(), key -> new ArrayList<>()).add(item);
    }
  }

  /** All changes. */
  public List<Entry> all() {
    return all;
  }

  /** The changes of one document, with what they touched of it. */
  public List<Entry> of(Document document) {
    return List.copyOf(entries.getOrDefault(document.key(), List.of()));
  }

  /** All days with changes. */
  public List<Day> days() {
    return days;
  }

  /** The days on which a document was changed, with what was changed of it. */
  public List<Day> days(Document document) {
    return List.copyOf(daysOfDocuments.getOrDefault(document.key(), List.of()));
  }

  /** Whether nothing of a document was there before this day. */
  public boolean isAdded(Document document, LocalDate day) {
    return day.equals(added.get(document.key()));
  }
}
