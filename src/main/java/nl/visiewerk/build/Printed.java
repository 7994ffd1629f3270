package nl.visiewerk.build;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How making one PDF went.
 *
 * @param file what was written; null when the findings fail
 */
public record Printed(Report report, @Nullable Path file) {}
