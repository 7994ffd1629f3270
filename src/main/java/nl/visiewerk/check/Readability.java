package nl.visiewerk.check;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.model.Words;

/**
 * How hard a text is to read, by what can be counted. The score is Flesch's for Dutch as Douma set
 * it: 206.8 - 0.77 × syllables in 100 words - 0.93 × words in a sentence. The higher, the easier;
 * it says nothing about the words themselves, so it is a reason to look and no more.
 */
final class Readability {
  private static final String CLOSERS = ")'\"\u2019";
  private static final String SPACES = " \t\n";
  private static final String OPENERS = "'\"\u2018(";

  /** Words with this many syllables or more are long. */
  private static final int LONG = 5;

  private int words;
  private int sentences;
  private int syllables;
  private int longWords;
  private int longest;
  private String longestSentence = "";

  /** Adds a paragraph or an item of a list. */
  void add(String block) {
    char[] chars = block.toCharArray();
    int start = 0;
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == '.' || chars[i] == '!' || chars[i] == '?') {
        int next = startOfSentence(chars, i + 1);
        if (next >= 0) {
          addSentence(chars, start, i + 1);
          start = next;
        }
      }
    }
    addSentence(chars, start, chars.length);
  }

  /**
   * Where the next sentence begins, after a mark and perhaps closing brackets; -1 when the same one
   * goes on. A sentence begins with a capital: {@code o.a. de} goes on.
   */
  private static int startOfSentence(char[] block, int behindMark) {
    int space = skip(block, behindMark, CLOSERS);
    int start = skip(block, space, SPACES);
    int letter = start < block.length && OPENERS.indexOf(block[start]) >= 0 ? start + 1 : start;
    boolean begins = start > space && letter < block.length && Character.isUpperCase(block[letter]);
    return begins ? start : -1;
  }

  private static int skip(char[] text, int from, String characters) {
    int index = from;
    while (index < text.length && characters.indexOf(text[index]) >= 0) {
      index++;
    }
    return index;
  }

  private void addSentence(char[] block, int start, int end) {
    int count = 0;
    for (Words found = new Words(block, start, end, Words.JOINERS); found.next(); count++) {
      int heard = Syllables.in(block, found.start(), found.end());
      syllables += heard;
      longWords += heard >= LONG ? 1 : 0;
    }
    words += count;
    sentences += count > 0 ? 1 : 0;
    if (count > longest) {
      longest = count;
      longestSentence = new String(block, start, end - start).strip();
    }
  }

  int words() {
    return words;
  }

  /** The score, rounded; 0 or less is possible. */
  int score() {
    return words == 0
        ? 100
        : (int)
            Math.round(206.8 - 77.0 * syllables / words - 0.93 * words / Math.max(1, sentences));
  }

  /** The share of words that are long, in percents, rounded. */
  int longWords() {
    return words == 0 ? 0 : Math.round(100f * longWords / words);
  }

  /** How many words the longest sentence has. */
  int longest() {
    return longest;
  }

  /** The first words of the longest sentence. */
  String startOfLongest() {
    List<String> start = new ArrayList<>(List.of(longestSentence.split("\\s+", -1)));
    return String.join(" ", start.subList(0, Math.min(5, start.size())));
  }
}
