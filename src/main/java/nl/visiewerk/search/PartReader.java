package nl.visiewerk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.visiewerk.search.Tally.Field;

/** Counts the words of some entries, and writes their texts. One for each part. */
final class PartReader {
  private final StopWords stopWords;
  private final Names names;
  private final UnaryOperator<String> shared;
  private final Map<String, Tally> tallies = new HashMap<>();
  private final List<Tally> met = new ArrayList<>();
  private final List<String> line = new ArrayList<>();
  private final Consumer<String> toLine = this::addToLine;
  private int passage;
  private int words;

  /**
   * Reads a part.
   *
   * @param shared gives one and the same string for equal words of all parts
   */
  PartReader(StopWords stopWords, Names names, UnaryOperator<String> shared) {
    this.stopWords = stopWords;
    this.names = names;
    this.shared = shared;
  }

  /** The words of these entries; their texts go to the script. */
  PartWords read(List<Entry> entries, Script texts) {
    List<Integer> passages = new ArrayList<>();
    List<Integer> titleWords = new ArrayList<>();
    texts.open();
    for (Entry entry : entries) {
      List<Passage> found = entry.passages().get();
      passages.add(found.size());
      titleWords.add(countTitle(entry));
      for (Passage one : found) {
        count(one.title(), Field.HEADING);
        for (String block : one.blocks()) {
          count(block, Field.TEXT);
        }
        endOfPassage();
      }
      write(entry, found, texts);
    }
    texts.close();
    List<String> all = new ArrayList<>();
    List<int[]> postings = new ArrayList<>();
    tallies.forEach(
        (word, tally) -> {
          all.add(shared.apply(word));
          postings.add(tally.postings());
        });
    return new PartWords(all, postings, passages, titleWords);
  }

  /** Counts the names of an entry in its first passage; how many words its title has. */
  private int countTitle(Entry entry) {
    int titleWords = countName(entry.titel(), Field.TITLE);
    entry.names().forEach(name -> countName(name, Field.NAME));
    words = 0;
    return Math.max(1, titleWords);
  }

  private int countName(String name, Field field) {
    int counted = count(name, field);
    if (counted == 1) {
      count(name, Field.WHOLE_NAME);
    }
    return counted;
  }

  private int count(String text, Field field) {
    Tokens.each(text, toLine);
    for (int i = 0; i < line.size(); i++) {
      String word = line.get(i);
      tally(word, field);
      for (List<String> phrase : names.phrases(word)) {
        int end = i + phrase.size();
        if (end <= line.size() && line.subList(i, end).equals(phrase)) {
          tally(String.join(" ", phrase), field);
        }
      }
    }
    int counted = line.size();
    words += counted;
    line.clear();
    return counted;
  }

  private void addToLine(String word) {
    if (stopWords.allows(word)) {
      line.add(word);
    }
  }

  private void tally(String word, Field field) {
    Tally tally = tallies.computeIfAbsent(word, w -> new Tally());
    if (tally.isFresh()) {
      met.add(tally);
    }
    tally.count(field);
  }

  private void endOfPassage() {
    for (Tally tally : met) {
      tally.endOf(passage, words);
    }
    met.clear();
    words = 0;
    passage++;
  }

  private static void write(Entry entry, List<Passage> passages, Script texts) {
    texts.open();
    texts.text(entry.address().from(Script.FROM));
    texts.text(entry.label());
    texts.text(entry.titel());
    for (Passage passage : passages) {
      texts.open();
      texts.text(passage.anchor());
      texts.text(passage.title());
      texts.text(passage.text());
      texts.close();
    }
    texts.close();
  }
}
