package nl.visiewerk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.visiewerk.site.OutputFile;
import nl.visiewerk.site.SitePlan;

/**
 * The search index of a site, in pieces of which a search loads few. First every part of the
 * content is read, in any order and side by side; then the words of all parts become files.
 *
 * <p>A part holds the texts of some entries. Words stand in pieces by their first two letters, each
 * with its forms and where it occurs. {@link Core} has what every search needs, {@link Spelling}
 * all words, for when one is not found.
 */
public final class SearchIndex {
  /** How many entries a part holds: what a result takes to show, against the number of files. */
  static final int PART = 12;

  private final List<Entry> entries;
  private final List<Context> contexts;
  private final StopWords stopWords = new StopWords();
  private final Names names;
  private final Map<String, String> words = new ConcurrentHashMap<>();

  /** The index of this site. */
  public SearchIndex(SitePlan plan) {
    Contexts numbered = new Contexts(plan.content());
    entries = new Entries(plan, numbered).all();
    contexts = numbered.all();
    names = new Names(plan.content().begrippen(), stopWords);
  }

  /** How many parts there are. */
  public int parts() {
    return (entries.size() + PART - 1) / PART;
  }

  /** A part that was read: the file with its texts, and its words. */
  public record Part(OutputFile texts, PartWords words) {}

  /** Reads the part with this number. Safe for several threads. */
  public Part read(int part) {
    List<Entry> some = entries.subList(part * PART, Math.min((part + 1) * PART, entries.size()));
    Script texts = new Script("t" + part);
    PartReader reader = new PartReader(stopWords, names, this::shared);
    PartWords found = reader.read(some, texts);
    return new Part(texts.file(), found);
  }

  /**
   * The other files, each made when it is asked for; safe for several threads.
   *
   * @param parts the words of all parts, in order
   */
  public List<Supplier<OutputFile>> files(List<PartWords> parts) {
    Vocabulary vocabulary = new Vocabulary(parts, contexts, stopWords);
    WordFiles wordFiles = new WordFiles(vocabulary, names);
    List<Supplier<OutputFile>> files = new ArrayList<>();
    files.add(() -> new Core(entries, contexts, parts).file(wordFiles.prefixes()));
    files.add(() -> Spelling.file(vocabulary));
    wordFiles.prefixes().forEach(prefix -> files.add(() -> wordFiles.file(prefix)));
    return files;
  }

  private String shared(String word) {
    String first = words.putIfAbsent(word, word);
    return first == null ? word : first;
  }
}
