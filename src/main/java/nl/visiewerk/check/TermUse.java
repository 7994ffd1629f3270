package nl.visiewerk.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Thing;

/**
 * Every term is used by some text other than its own definition, in one of its forms or by a
 * reference. Terms are found by their first word, whatever their number.
 */
final class TermUse implements TextListener {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final List<Begrip> begrippen;
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Set<Key> used = new HashSet<>();

  /** One form of a term, in lower case. */
  private record Phrase(List<String> words, Key begrip) {}

  TermUse(Content content) {
    this.begrippen = content.begrippen();
    for (Begrip begrip : begrippen) {
      Stream.of(
              Stream.of(begrip.term()),
              Stream.ofNullable(begrip.afkorting()),
              begrip.vormen().stream(),
              begrip.synoniemen().stream())
          .flatMap(forms -> forms)
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
  public void text(Thing owner, Thing section, String block) {
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
  public void reference(Thing owner, Key target) {
    if (!target.equals(owner.key())) {
      used.add(target);
    }
  }

  @Override
  public void report(Findings findings) {
    begrippen.stream()
        .filter(begrip -> !used.contains(begrip.key()))
        .forEach(begrip -> findings.add(Rule.BEGRIP_ONGEBRUIKT, begrip.location(), begrip.term()));
  }

  private static List<String> split(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }
}
