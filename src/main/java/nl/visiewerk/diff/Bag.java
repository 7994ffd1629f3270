package nl.visiewerk.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.model.Words;

/** The words of a text, each with how often it is there, to see how much two texts are alike. */
final class Bag {
  private final Map<String, Integer> times = new HashMap<>();
  private int size;

  /** The words of these blocks of text. */
  static Bag ofBlocks(List<String> blocks) {
    Bag bag = new Bag();
    for (String block : blocks) {
      for (Words words = new Words(block, Words.JOINERS); words.next(); ) {
        bag.add(words.word());
      }
    }
    return bag;
  }

  /** These words. */
  static Bag of(List<String> words) {
    Bag bag = new Bag();
    words.forEach(bag::add);
    return bag;
  }

  private void add(String word) {
    times.merge(word, 1, Integer::sum);
    size++;
  }

  /** How much of the two is in both: 0 for nothing, 1 for all (the measure of Dice). */
  double likeness(Bag other) {
    if (size + other.size == 0) {
      return 1;
    }
    int common = 0;
    for (Map.Entry<String, Integer> word : times.entrySet()) {
      common += Math.min(word.getValue(), other.times.getOrDefault(word.getKey(), 0));
    }
    return 2.0 * common / (size + other.size);
  }
}
