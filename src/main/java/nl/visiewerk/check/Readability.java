package nl.visiewerk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How hard a text is to read, by what can be counted. The score is Flesch's for Dutch as Douma set
 * it: 206.8 - 0.77 × syllables in 100 words - 0.93 × words in a sentence. The higher, the easier;
 * it says nothing about the words themselves, so it is a reason to look and no more.
 */
final class Readability {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'\u2019-]|[.,](?=\\p{N}))*");

  /** The end of a sentence: after it comes a capital, a quotation mark or nothing. */
  private static final Pattern END =
      Pattern.compile("(?<=[.!?])[)'\"\u2019]*\\s+(?=['\"\u2018(]?\\p{Lu})");

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
    for (String sentence : END.split(block, -1)) {
      List<String> found = WORD.matcher(sentence).results().map(MatchResult::group).toList();
      if (!found.isEmpty()) {
        add(sentence.strip(), found);
      }
    }
  }

  private void add(String sentence, List<String> found) {
    sentences++;
    words += found.size();
    for (String word : found) {
      int count = Syllables.in(word);
      syllables += count;
      longWords += count >= LONG ? 1 : 0;
    }
    if (found.size() > longest) {
      longest = found.size();
      longestSentence = sentence;
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
