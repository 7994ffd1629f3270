package nl.visiewerk.build;

import java.nio.file.Path;
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
 */
public record BuildOptions(
    Path content,
    Path output,
    @Nullable Path theme,
    boolean strict,
    boolean withPdf,
    boolean withCache) {}
