package nl.visiewerk.check;

import java.util.List;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Inline;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.ProseWalker;
import nl.visiewerk.model.Thing;

/** Goes through all texts once, for all rules on words and sentences. */
final class TextChecks implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    if (!subject.incomplete().isEmpty()) {
      return; // What could not be read may use any term, and what was may be torn.
    }
    Content content = subject.content();
    List<TextListener> listeners =
        List.of(
            new TermUse(content),
            new ReadingEase(content.instellingen().controle().leesbaarheid()));
    walk(content, listeners);
    listeners.forEach(listener -> listener.report(findings));
  }

  private static void walk(Content content, List<TextListener> listeners) {
    for (Begrip begrip : content.begrippen()) {
      new Walk(content, begrip, listeners).in(begrip.omschrijving());
    }
    for (Document document : content.documenten()) {
      new Walk(content, document, listeners).in(document.samenvatting());
      for (Hoofdstuk hoofdstuk : document.hoofdstukken()) {
        new Walk(content, hoofdstuk, listeners).in(hoofdstuk.titel(), hoofdstuk.tekst());
      }
      for (Bouwsteen bouwsteen : document.bouwstenen()) {
        new Walk(content, bouwsteen, listeners).in(bouwsteen.titel(), bouwsteen.tekst());
      }
    }
  }

  /** Through the text of one thing. */
  private static final class Walk extends ProseWalker {
    private final Content content;
    private final Thing owner;
    private final List<TextListener> listeners;
    private final StringBuilder current = new StringBuilder();
    private Thing section;

    Walk(Content content, Thing owner, List<TextListener> listeners) {
      this.content = content;
      this.owner = owner;
      this.listeners = listeners;
      this.section = owner;
    }

    void in(String titel, Prose prose) {
      text(titel);
      endOfBlock();
      in(prose);
    }

    void in(Prose prose) {
      walk(prose);
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
        listeners.forEach(listener -> listener.text(owner, section, block));
      }
    }
  }
}
