package nl.visiewerk.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * Every term is used by some text other than its own definition, in one of its forms or by a
 * reference. Terms are found by their first word, whatever their number. Several threads may tell
 * of texts at once.
 */
final class TermUse implements TextListener {
  private final List<Begrip> begrippen;
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Set<Key> unused = ConcurrentHashMap.newKeySet();

  /** One way to write a term, by words as they are compared. */
  private record Phrase(List<String> words, Key begrip) {}

  TermUse(Content content) {
    this.begrippen = content.begrippen();
    for (Begrip begrip : begrippen) {
      unused.add(begrip.key());
      begrip.schrijfwijzen().stream()
          .map(TermUse::split)
          .filter(words -> !words.isEmpty())
          .forEach(
              words ->
                  byFirstWord
                      .computeIfAbsent(words.get(0), word -> new ArrayList<>())
                      .add(new Phrase(words, begrip.key())));
    }
  }

  @Override
  public void text(@Nullable Thing owner, @Nullable Thing section, String block) {
    if (unused.isEmpty()) {
      return; // as is soon the case in a large content
    }
    List<String> words = split(block);
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : byFirstWord.getOrDefault(words.get(i), List.of())) {
        int end = i + phrase.words().size();
        if (end <= words.size() && words.subList(i, end).equals(phrase.words())) {
          reference(owner, phrase.begrip());
        }
      }
    }
  }

  /** A term in its own text is not used by that. */
  @Override
  public void reference(@Nullable Thing owner, Key target) {
    if (owner == null || !target.equals(owner.key())) {
      unused.remove(target);
    }
  }

  @Override
  public void report(Findings findings) {
    begrippen.stream()
        .filter(begrip -> unused.contains(begrip.key()))
        .forEach(begrip -> findings.add(Rule.BEGRIP_ONGEBRUIKT, begrip.location(), begrip.term()));
  }

  /** Parts that a hyphen joins count each: in {@code JGT-overleg} the term JGT is used. */
  private static List<String> split(String text) {
    List<String> found = new ArrayList<>();
    for (Words words = new Words(text, ""); words.next(); ) {
      found.add(Words.comparable(words.word()));
    }
    return found;
  }
}
