package nl.visiewerk.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Content.Text;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Inline;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.ProseWalker;
import nl.visiewerk.model.SideBySide;
import nl.visiewerk.model.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Goes through all texts once, for all rules on words and sentences; the documents side by side.
 */
final class TextChecks implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    if (!subject.incomplete().isEmpty()) {
      return; // What could not be read may use any term, and what was may be torn.
    }
    Content content = subject.content();
    TermUse terms = new TermUse(content);
    Map<String, List<Text>> byDocument =
        content.texts().stream()
            .collect(groupingBy(text -> Subject.scope(text.owner()), LinkedHashMap::new, toList()));
    SideBySide.map(List.copyOf(byDocument.values()), texts -> hear(content, texts, terms))
        .forEach(findings::addAll);
    terms.report(findings);
  }

  /** What is found in these texts by themselves; the terms that they use are noted. */
  private static List<Finding> hear(Content content, List<Text> texts, TermUse terms) {
    ReadingEase ease = new ReadingEase(content.instellingen().controle().leesbaarheid());
    List<TextListener> listeners = List.of(terms, ease);
    texts.forEach(text -> new Walk(content, text.owner(), listeners).in(text));
    Findings findings = new Findings();
    ease.report(findings);
    return findings.sorted();
  }

  /** Through the text of one thing. */
  private static final class Walk extends ProseWalker {
    private final Content content;
    private final @Nullable Thing owner;
    private final List<TextListener> listeners;
    private final StringBuilder current = new StringBuilder();
    private @Nullable Thing section;

    Walk(Content content, @Nullable Thing owner, List<TextListener> listeners) {
      this.content = content;
      this.owner = owner;
      this.listeners = listeners;
      this.section = owner;
    }

    void in(Text text) {
      if (owner instanceof Hoofdstuk || owner instanceof Bouwsteen) {
        text(owner.titel());
        endOfBlock();
      }
      walk(text.prose());
    }

    @Override
    protected void heading(Paragraaf paragraaf) {
      section = paragraaf;
      text(paragraaf.titel());
      endOfBlock();
    }

    @Override
    protected void text(String text) {
      current.append(text);
    }

    @Override
    protected void reference(Inline.Reference reference) {
      content
          .find(reference.ref())
          .ifPresent(
              thing -> {
                listeners.forEach(listener -> listener.reference(owner, thing.key()));
                current.append(reference.text() == null ? thing.titel() : reference.text());
              });
    }

    @Override
    protected void count(Inline.Count count) {
      current.append(count.selection().soort().meervoud()); // a word, whatever the number
    }

    @Override
    protected void endOfBlock() {
      String block = current.toString();
      current.setLength(0);
      if (!block.isBlank()) {
        for (TextListener listener : listeners) {
          listener.text(owner, section, block);
        }
      }
    }
  }
}
