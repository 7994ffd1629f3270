package nl.visiewerk.build;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.visiewerk.site.OutputFile;
import org.jspecify.annotations.Nullable;

/**
 * Which PDF to make by itself.
 *
 * @param content the content folder
 * @param theme a folder with a theme; null for the standard theme
 * @param strict whether warnings fail
 * @param name what it is to be about, by a name of {@link nl.visiewerk.site.PrintNames}
 * @param output the file, or the folder to put it in; null for the working folder
 * @param numbered whether the lines of a document get numbers
 */
public record PrintOptions(
    Path content,
    @Nullable Path theme,
    boolean strict,
    String name,
    @Nullable Path output,
    boolean numbered) {
  /** Where a PDF goes: under its own name unless there is one for it. */
  Path file(OutputFile pdf) {
    String name = pdf.path().substring(pdf.path().lastIndexOf('/') + 1);
    if (output == null) {
      return Path.of(name);
    }
    return Files.isDirectory(output) ? output.resolve(name) : output;
  }
}
