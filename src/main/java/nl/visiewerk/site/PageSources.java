package nl.visiewerk.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.History;
import nl.visiewerk.model.Thing;

/**
 * Which file of the content says what is on a page, and when that changed last. Immutable once
 * made; safe for several threads.
 */
public final class PageSources {
  private final Content content;
  private final History history;
  private final Map<String, LocalDate> byFolder = new HashMap<>();

  /** The sources of the pages of this content. */
  public PageSources(Content content, History history) {
    this.content = content;
    this.history = history;
    for (String file : history.lastChanged().keySet()) {
      int name = file.indexOf('/', file.indexOf('/') + 1);
      if (name > 0) {
        history
            .lastChanged(file)
            .ifPresent(day -> byFolder.merge(file.substring(0, name), day, PageSources::latest));
      }
    }
  }

  /** The file; empty when there is not one. */
  public Optional<String> file(Page page) {
    if (page instanceof Page.VergelijkingPage compared) {
      return Optional.of(compared.comparison().vergelijking().location().file());
    }
    Optional<Thing> first =
        switch (page.path()) {
          case Addresses.BEGRIPPEN -> first(content.begrippen());
          case Addresses.BRONNEN -> first(content.bronnen());
          default -> page.subject();
        };
    return first.map(thing -> thing.location().file());
  }

  private static Optional<Thing> first(List<? extends Thing> things) {
    return things.stream().findFirst().map(Function.identity());
  }

  /**
   * The day of the last change: that of its file, of any file of the document on the first page of
   * a document, and of any file at all on a page without a file of its own.
   */
  public Optional<LocalDate> lastChanged(Page page) {
    if (page instanceof Page.DocumentPage first) {
      return lastChanged(first.document());
    }
    Optional<String> file = file(page);
    return file.isPresent() ? history.lastChanged(file.get()) : history.date();
  }

  /** The day on which any file of a document changed last. */
  public Optional<LocalDate> lastChanged(Document document) {
    String file = document.location().file();
    return Optional.ofNullable(byFolder.get(file.substring(0, file.lastIndexOf('/'))));
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
