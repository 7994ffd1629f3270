package nl.visiewerk.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Leesbaarheid;
import nl.visiewerk.model.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Advice on the hardest section of a chapter, when it is harder than the site wants. One for each
 * chapter: who mends that one finds the others by asking again.
 */
final class ReadingEase implements TextListener {
  /** Of fewer words the score says nothing. */
  private static final int FEWEST_WORDS = 100;

  /** How a sentence ends. */
  private static final String MARKS = ".!?:;";

  private final Leesbaarheid norm;
  private final List<Chapter> chapters = new ArrayList<>();

  /** A chapter and its sections, in the order of the text. */
  private record Chapter(Thing owner, List<Section> sections) {}

  private record Section(Thing thing, Readability text) {}

  ReadingEase(Leesbaarheid norm) {
    this.norm = norm;
  }

  @Override
  public void text(@Nullable Thing owner, @Nullable Thing section, String block) {
    if (owner != null && section != null && isSentence(block)) {
      textOf(owner, section).add(block);
    }
  }

  /** Texts come in order, so that it is the last one or a new one. */
  private Readability textOf(Thing owner, Thing section) {
    Chapter chapter = last(chapters);
    if (chapter == null || chapter.owner() != owner) {
      chapter = new Chapter(owner, new ArrayList<>());
      chapters.add(chapter);
    }
    Section current = last(chapter.sections());
    if (current == null || current.thing() != section) {
      current = new Section(section, new Readability());
      chapter.sections().add(current);
    }
    return current.text();
  }

  private static <T> @Nullable T last(List<T> list) {
    return list.isEmpty() ? null : list.get(list.size() - 1);
  }

  /** What does not end so is a title, a name in a list or a cell of a table. */
  private static boolean isSentence(String block) {
    int last = block.length() - 1;
    while (last >= 0 && isBehindSentence(block.charAt(last))) {
      last--;
    }
    return last >= 0 && MARKS.indexOf(block.charAt(last)) >= 0;
  }

  private static boolean isBehindSentence(char c) {
    return !Character.isLetterOrDigit(c) && MARKS.indexOf(c) < 0;
  }

  @Override
  public void report(Findings findings) {
    for (Chapter chapter : chapters) {
      chapter.sections().stream()
          .filter(section -> section.text().words() >= FEWEST_WORDS)
          .filter(section -> !complaints(section.text()).isEmpty())
          .min(Comparator.comparingInt(section -> section.text().score()))
          .ifPresent(
              hardest ->
                  findings.add(
                      Rule.TEKST_LASTIG,
                      hardest.thing().location(),
                      hardest.thing().titel(),
                      String.join("; ", complaints(hardest.text()))));
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
