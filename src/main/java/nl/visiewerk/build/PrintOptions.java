package nl.visiewerk.build;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which PDF to make by itself.
 *
 * @param content the content folder
 * @param theme a folder with a theme; null for the standard theme
 * @param strict whether warnings fail
 * @param name what it is to be about, by a name of {@link nl.visiewerk.site.PrintNames}
 * @param output the file, or the folder to put it in; null for the working folder
 */
public record PrintOptions(
    Path content, @Nullable Path theme, boolean strict, String name, @Nullable Path output) {}
