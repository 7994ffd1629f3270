package nl.visiewerk.serve;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to serve.
 *
 * @param content the content folder
 * @param theme a folder with a theme; null for the standard theme
 * @param strict whether warnings fail
 * @param port where to listen; 0 for a port that is free
 */
public record ServeOptions(Path content, @Nullable Path theme, boolean strict, int port) {}
