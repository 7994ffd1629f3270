package nl.visiewerk.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Soort;
import nl.visiewerk.site.OutputFile;

/**
 * What every search needs: what each entry is, and which files there are. In this order: entries in
 * a part, passages of each entry, words in the title of each, kind of each, context of each, the
 * kinds, what each kind counts for in percents, the contexts (label, ids of regions, ids of
 * gemeenten), the prefixes of the word files, the stop words.
 */
final class Core {
  private static final int MOST_TITLE_WORDS = 63;

  /** Pages that gather what there is on a subject come sooner, sources and lists later. */
  private static final Map<String, Integer> PERCENT_OF_KIND =
      Map.of(
          Soort.REGIO.enkelvoud(),
          130,
          Soort.GEMEENTE.enkelvoud(),
          130,
          Soort.DOCUMENT.enkelvoud(),
          130,
          Soort.THEMA.enkelvoud(),
          130,
          Soort.BEGRIP.enkelvoud(),
          110,
          Soort.BRON.enkelvoud(),
          80,
          Entries.OVERVIEW,
          80);

  private final List<Entry> entries;
  private final List<Context> contexts;
  private final List<PartWords> parts;

  Core(List<Entry> entries, List<Context> contexts, List<PartWords> parts) {
    this.entries = entries;
    this.contexts = contexts;
    this.parts = parts;
  }

  OutputFile file(Set<String> prefixes) {
    StringBuilder passages = new StringBuilder();
    StringBuilder titleWords = new StringBuilder();
    for (PartWords part : parts) {
      part.passages().forEach(count -> Code.append(count, passages));
      part.titleWords()
          .forEach(count -> titleWords.append(Code.digit(Math.min(count, MOST_TITLE_WORDS))));
    }
    List<String> kinds = entries.stream().map(Entry::soort).distinct().sorted().toList();
    StringBuilder kindOfEach = new StringBuilder();
    StringBuilder contextOfEach = new StringBuilder();
    for (Entry entry : entries) {
      kindOfEach.append(Code.digit(kinds.indexOf(entry.soort())));
      Code.append(entry.context(), contextOfEach);
    }
    Script script = new Script("kern");
    script.open();
    script.number(SearchIndex.PART);
    script.text(passages.toString());
    script.text(titleWords.toString());
    script.text(kindOfEach.toString());
    script.text(contextOfEach.toString());
    script.text(String.join(" ", kinds));
    script.open();
    kinds.forEach(kind -> script.number(PERCENT_OF_KIND.getOrDefault(kind, 100)));
    script.close();
    writeContexts(script);
    script.text(String.join(" ", prefixes));
    script.text(String.join(" ", StopWords.list()));
    script.close();
    return script.file();
  }

  private void writeContexts(Script script) {
    script.open();
    for (Context context : contexts) {
      script.open();
      script.text(context.label());
      script.text(ids(context.regios()));
      script.text(ids(context.gemeenten()));
      script.close();
    }
    script.close();
  }

  private static String ids(Collection<Key> keys) {
    return String.join(" ", keys.stream().map(Key::id).toList());
  }
}
