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
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Inline;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.ProseWalker;

/**
 * Every term is used by some text other than its own definition, in one of its forms or by a
 * reference. Texts are gone through once, whatever the number of terms.
 */
final class TermUse implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    if (!subject.incomplete().isEmpty()) {
      return; // What could not be read may use any term.
    }
    Words words = new Words(subject.content());
    for (Begrip begrip : subject.content().begrippen()) {
      words.in(begrip.omschrijving(), begrip.key());
    }
    for (Document document : subject.content().documenten()) {
      words.in(document.samenvatting(), document.key());
      for (Hoofdstuk hoofdstuk : document.hoofdstukken()) {
        words.in(hoofdstuk.tekst(), hoofdstuk.key());
        words.line(hoofdstuk.titel());
      }
      for (Bouwsteen bouwsteen : document.bouwstenen()) {
        words.in(bouwsteen.tekst(), bouwsteen.key());
        words.line(bouwsteen.titel());
      }
    }
    subject.content().begrippen().stream()
        .filter(begrip -> !words.used.contains(begrip.key()))
        .forEach(begrip -> findings.add(Rule.BEGRIP_ONGEBRUIKT, begrip.location(), begrip.term()));
  }

  /** Finds terms by their first word. */
  private static final class Words extends ProseWalker {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Content content;
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Set<Key> used = new HashSet<>();
    private final StringBuilder current = new StringBuilder();
    private Key owner = Key.shared("");

    /** One form of a term, in lower case. */
    private record Phrase(List<String> words, Key begrip) {}

    Words(Content content) {
      this.content = content;
      for (Begrip begrip : content.begrippen()) {
        Stream.of(
                Stream.of(begrip.term()),
                Stream.ofNullable(begrip.afkorting()),
                begrip.vormen().stream(),
                begrip.synoniemen().stream())
            .flatMap(forms -> forms)
            .map(Words::split)
            .filter(words -> !words.isEmpty())
            .forEach(
                words ->
                    byFirstWord
                        .computeIfAbsent(words.get(0), word -> new ArrayList<>())
                        .add(new Phrase(words, begrip.key())));
      }
    }

    /** Looks at a text; a term in its own text is not used by that. */
    void in(Prose prose, Key of) {
      owner = of;
      walk(prose);
    }

    void line(String text) {
      text(text);
      endOfBlock();
    }

    @Override
    protected void heading(Paragraaf paragraaf) {
      line(paragraaf.titel());
    }

    @Override
    protected void text(String text) {
      current.append(text);
    }

    @Override
    protected void reference(Inline.Reference reference) {
      content.find(reference.ref()).ifPresent(thing -> use(thing.key()));
      current.append(reference.text() == null ? " " : reference.text());
    }

    @Override
    protected void endOfBlock() {
      List<String> words = split(current.toString());
      current.setLength(0);
      for (int i = 0; i < words.size(); i++) {
        for (Phrase phrase : byFirstWord.getOrDefault(words.get(i), List.of())) {
          int end = i + phrase.words().size();
          if (end <= words.size() && words.subList(i, end).equals(phrase.words())) {
            use(phrase.begrip());
          }
        }
      }
    }

    private void use(Key begrip) {
      if (!begrip.equals(owner)) {
        used.add(begrip);
      }
    }

    private static List<String> split(String text) {
      return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    }
  }
}
