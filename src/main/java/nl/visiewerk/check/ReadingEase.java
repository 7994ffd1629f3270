package nl.visiewerk.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Leesbaarheid;
import nl.visiewerk.model.Thing;

/**
 * Advice on the hardest section of a chapter, when it is harder than the site wants. One for each
 * chapter: who mends that one finds the others by asking again.
 */
final class ReadingEase implements TextListener {
  /** Of fewer words the score says nothing. */
  private static final int FEWEST_WORDS = 100;

  /** What does not end so is a title, a name in a list or a cell of a table. */
  private static final Pattern SENTENCE = Pattern.compile("[.!?:;]\\W*$");

  private final Leesbaarheid norm;
  private final Map<Key, Map<Thing, Readability>> chapters = new LinkedHashMap<>();

  ReadingEase(Leesbaarheid norm) {
    this.norm = norm;
  }

  @Override
  public void text(Thing owner, Thing section, String block) {
    if (!SENTENCE.matcher(block).find()) {
      return;
    }
    chapters
        .computeIfAbsent(owner.key(), key -> new LinkedHashMap<>())
        .computeIfAbsent(section, key -> new Readability())
        .add(block);
  }

  @Override
  public void report(Findings findings) {
    for (Map<Thing, Readability> sections : chapters.values()) {
      sections.entrySet().stream()
          .filter(entry -> entry.getValue().words() >= FEWEST_WORDS)
          .filter(entry -> !complaints(entry.getValue()).isEmpty())
          .min(Comparator.comparingInt(entry -> entry.getValue().score()))
          .ifPresent(
              hardest ->
                  findings.add(
                      Rule.TEKST_LASTIG,
                      hardest.getKey().location(),
                      hardest.getKey().titel(),
                      String.join("; ", complaints(hardest.getValue()))));
    }
  }

  private List<String> complaints(Readability text) {
    List<String> complaints = new ArrayList<>();
    if (text.longest() > norm.zin()) {
      complaints.add(Messages.text("leesbaarheid.zin", text.longest(), text.startOfLongest()));
    }
    if (text.longWords() > norm.langeWoorden()) {
      complaints.add(Messages.text("leesbaarheid.lange-woorden", text.longWords()));
    }
    if (text.score() < norm.fleschDouma()) {
      complaints.add(Messages.text("leesbaarheid.flesch-douma", text.score()));
    }
    return complaints;
  }
}
