package nl.visiewerk.build;

import java.nio.file.Path;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What to build.
 *
 * @param content the content folder
 * @param output where the website goes
 * @param theme a folder with a theme; null for the standard theme
 * @param strict whether warnings fail
 * @param withPdf whether PDFs are made
 * @param withCache whether PDFs that an earlier build made are used again
 * @param numbered in which PDFs lines are numbered
 */
public record BuildOptions(
    Path content,
    Path output,
    @Nullable Path theme,
    boolean strict,
    boolean withPdf,
    boolean withCache,
    Numbered numbered) {
  /** The documents of which the lines get numbers in their PDF. */
  public enum Numbered {
    NONE,
    /** Those that are a draft. */
    CONCEPTS,
    ALL;

    boolean includes(Document document) {
      return this == ALL || (this == CONCEPTS && document.status() == Status.CONCEPT);
    }
  }

  /** Without numbered lines. */
  public BuildOptions(
      Path content,
      Path output,
      @Nullable Path theme,
      boolean strict,
      boolean withPdf,
      boolean withCache) {
    this(content, output, theme, strict, withPdf, withCache, Numbered.NONE);
  }
}
